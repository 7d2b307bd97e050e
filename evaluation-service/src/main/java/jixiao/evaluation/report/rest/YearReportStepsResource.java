package jixiao.evaluation.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.evaluation.report.WriteReports;
import jixiao.evaluation.report.YearReport;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import jixiao.kit.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a report's life cycle, each a verb. */
@Path("/api/evaluations/reports")
@Tag(name = "reports")
@Transactional
@Idempotent
public class YearReportStepsResource {
    private final WriteReports write;
    private final VisibleYearReports visible;

    YearReportStepsResource(WriteReports write, VisibleYearReports visible) {
        this.write = write;
        this.visible = visible;
    }

    /** Why a report is sent back or corrected. */
    public record ReportRemarks(
            @NotBlank(message = "请写明理由。") @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
            String remarks) {}

    @POST
    @Path("/{id}:submit")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT, Role.SYSTEM_CLIENT})
    @Operation(summary = "提交自评报告，数字自此固定")
    public RestResponse<YearReportView.Summary> submit(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, write::submit);
    }

    @POST
    @Path("/{id}:withdraw")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT, Role.SYSTEM_CLIENT})
    @Operation(summary = "撤回已提交的自评报告")
    public RestResponse<YearReportView.Summary> withdraw(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, write::withdraw);
    }

    @POST
    @Path("/{id}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "退回自评报告并写明意见")
    public RestResponse<YearReportView.Summary> sendBack(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明退回理由。") @Valid ReportRemarks remarks) {
        return step(id, ifMatch, report -> write.sendBack(report, remarks.remarks()));
    }

    @POST
    @Path("/{id}:complete")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "办结自评报告，随即交付公开")
    public RestResponse<YearReportView.Summary> complete(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, write::complete);
    }

    @POST
    @Path("/{id}:correct")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "打开已办结的自评报告以便更正，须写明理由")
    public RestResponse<YearReportView.Summary> correct(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明更正理由。") @Valid ReportRemarks remarks) {
        return step(id, ifMatch, report -> write.correct(report, remarks.remarks()));
    }

    private RestResponse<YearReportView.Summary> step(UUID id, String ifMatch, Consumer<YearReport> verb) {
        YearReport report = visible.toChange(id);
        Versions.checkIfGiven(ifMatch, report.version(), report.lastChange().told());
        verb.accept(report);
        return RestResponse.ResponseBuilder.ok(YearReportView.Summary.of(report))
                .header("ETag", Versions.etag(report.version()))
                .build();
    }
}
