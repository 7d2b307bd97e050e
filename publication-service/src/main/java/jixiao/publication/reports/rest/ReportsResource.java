package jixiao.publication.reports.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.forms.document.Report;
import jixiao.kit.events.EventJson;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.rest.RemarksEntry;
import jixiao.publication.reports.DecideReport;
import jixiao.publication.reports.ReportEdition;
import jixiao.publication.reports.ReportEditions;
import jixiao.publication.screening.Screening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The self-evaluation reports on their way to the public; published ones are part of their release. */
@Path("/api/publications/reports")
@Tag(name = "reports", description = "绩效自评报告的审核与公开")
@Authenticated
@Transactional
public class ReportsResource {
    private final ReportEditions editions;
    private final DecideReport decide;
    private final Screening screening;
    private final EventJson json;
    private final Caller caller;

    ReportsResource(ReportEditions editions, DecideReport decide, Screening screening, EventJson json, Caller caller) {
        this.editions = editions;
        this.decide = decide;
        this.screening = screening;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "列出处于某一环节的自评报告", description = "默认列出待审核的。")
    public Page<ReportEditionView> list(
            @RestQuery @DefaultValue("PREPARED") EditionState stage,
            @RestQuery @Nullable UUID after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        editions.find(stage, caller.scope(), after, limit + 1),
                        limit,
                        edition -> edition.id().toString())
                .map(this::view);
    }

    @GET
    @Path("/{id: [0-9a-f-]+}")
    @Operation(summary = "查看一份自评报告，以及公开前审查的发现")
    public RestResponse<ReportEditionView> show(@RestPath UUID id) {
        return answer(inScope(id, null));
    }

    @POST
    @Path("/{id: [0-9a-f-]+}:approve")
    @RolesAllowed({Role.UNIT_HEAD, Role.DEPARTMENT})
    @Idempotent
    @Operation(summary = "审核通过自评报告，等待公开")
    public RestResponse<ReportEditionView> approve(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        ReportEdition edition = inScope(id, ifMatch);
        decide.approve(edition);
        return answer(edition);
    }

    @POST
    @Path("/{id: [0-9a-f-]+}:publish")
    @RolesAllowed({Role.DEPARTMENT, Role.PERFORMANCE_OFFICE})
    @Idempotent
    @Operation(summary = "向社会公开自评报告", description = "此后列于该单位自评公开文件的表后。")
    public RestResponse<ReportEditionView> publish(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        ReportEdition edition = inScope(id, ifMatch);
        decide.publish(edition);
        return answer(edition);
    }

    @POST
    @Path("/{id: [0-9a-f-]+}:withdraw")
    @RolesAllowed({Role.DEPARTMENT, Role.PERFORMANCE_OFFICE})
    @Idempotent
    @Operation(summary = "撤回已公开的自评报告", description = "不再列于公开文件中；这一版的地址保留，并说明撤回的理由。")
    public RestResponse<ReportEditionView> withdraw(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写撤回的理由。") @Valid RemarksEntry entry) {
        ReportEdition edition = inScope(id, ifMatch);
        decide.withdraw(edition, entry.remarks());
        return answer(edition);
    }

    @POST
    @Path("/{id: [0-9a-f-]+}/findings/{findingId: [0-9a-f-]+}:accept")
    @RolesAllowed({Role.UNIT_HEAD, Role.DEPARTMENT})
    @Idempotent
    @Operation(summary = "确认报告中一处审查发现可以公开")
    public RestResponse<ReportEditionView> accept(
            @RestPath UUID id,
            @RestPath UUID findingId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写可以公开的理由。") @Valid RemarksEntry entry) {
        ReportEdition edition = inScope(id, ifMatch);
        decide.accept(edition, findingId, entry.remarks());
        return answer(edition);
    }

    private ReportEdition inScope(UUID id, @Nullable String ifMatch) {
        ReportEdition edition =
                editions.byId(id, caller.scope()).orElseThrow(() -> Problem.NOT_FOUND.because("没有这份自评报告，或不在您的权限范围内。"));
        Versions.checkIfGiven(ifMatch, edition.version());
        return edition;
    }

    private RestResponse<ReportEditionView> answer(ReportEdition edition) {
        return RestResponse.ResponseBuilder.ok(view(edition))
                .header("ETag", Versions.etag(edition.version()))
                .build();
    }

    private ReportEditionView view(ReportEdition edition) {
        return ReportEditionView.of(
                edition,
                json.read(edition.content(), Report.class),
                screening.findings(edition.reportId(), edition.content()));
    }
}
