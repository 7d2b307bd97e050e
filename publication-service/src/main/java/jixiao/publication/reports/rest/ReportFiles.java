package jixiao.publication.reports.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.publication.releases.EditionState;
import jixiao.publication.reports.ReportEdition;
import jixiao.publication.reports.ReportEditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A published report as its data, byte for byte what the signed list of digests of its release names. */
@Path("/reports/{id: [0-9a-f-]+}/editions/{number: [0-9]{1,6}}.json")
@PermitAll
@Transactional
@Tag(name = "documents")
public class ReportFiles {
    private final ReportEditions editions;

    ReportFiles(ReportEditions editions) {
        this.editions = editions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "下载一份自评报告曾经公开的某一版（JSON）")
    @APIResponse(responseCode = "200", description = "报告的规范数据")
    @APIResponse(responseCode = "304", description = "与 If-None-Match 所带的相同，不再发送")
    @APIResponse(responseCode = "410", description = "已撤回；内容中说明撤回的时间和理由")
    public Response download(@RestPath UUID id, @RestPath int number, @Context Request request) {
        ReportEdition edition =
                editions.shown(id, number).orElseThrow(() -> Problem.NOT_FOUND.because("没有公开这样的报告，请检查地址。"));
        if (edition.state() == EditionState.WITHDRAWN) {
            return Response.status(Response.Status.GONE)
                    .entity(Map.of(
                            "withdrawnAt", edition.withdrawnAt().toString(),
                            "withdrawalRemarks", edition.withdrawalRemarks()))
                    .build();
        }
        EntityTag tag = new EntityTag(edition.digest());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(edition.content()) : unchanged)
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .build();
    }
}
