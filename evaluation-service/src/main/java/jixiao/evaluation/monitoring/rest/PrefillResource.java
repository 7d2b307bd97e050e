package jixiao.evaluation.monitoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.evaluation.monitoring.PrefillSheets;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.rest.SheetSummary;
import jixiao.evaluation.sheets.rest.VisibleSheets;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** From monitoring to self-evaluation. */
@Path("/api/evaluations")
@Tag(name = "evaluations")
public class PrefillResource {
    private final PrefillSheets prefill;
    private final VisibleSheets visible;

    PrefillResource(PrefillSheets prefill, VisibleSheets visible) {
        this.prefill = prefill;
        this.visible = visible;
    }

    @POST
    @Path("/{id}:prefill")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Transactional
    @Idempotent
    @Operation(summary = "把最近一轮已提交监控报告的完成情况和原因带入自评表尚未填写的单元格")
    public RestResponse<SheetSummary> prefill(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        Sheet sheet = visible.toStep(id, ifMatch);
        prefill.prefill(sheet);
        return RestResponse.ResponseBuilder.ok(SheetSummary.of(sheet))
                .header("ETag", Versions.etag(sheet.version()))
                .build();
    }
}
