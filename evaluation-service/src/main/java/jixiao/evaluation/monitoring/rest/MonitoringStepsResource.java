package jixiao.evaluation.monitoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.BiConsumer;
import jixiao.evaluation.monitoring.MonitoringReport;
import jixiao.evaluation.monitoring.OpenReports;
import jixiao.evaluation.monitoring.WatchYears;
import jixiao.evaluation.monitoring.WorkOnReports;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.rest.Remarks;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a monitoring report's life cycle, each a verb. */
@Path("/api/evaluations")
@Tag(name = "monitoring")
@Transactional
@Idempotent
public class MonitoringStepsResource {
    private final MonitoredSheets sheets;
    private final OpenReports open;
    private final WorkOnReports work;
    private final WatchYears watch;
    private final ReportAnswers answers;

    MonitoringStepsResource(
            MonitoredSheets sheets, OpenReports open, WorkOnReports work, WatchYears watch, ReportAnswers answers) {
        this.sheets = sheets;
        this.open = open;
        this.work = work;
        this.watch = watch;
        this.answers = answers;
    }

    @POST
    @Path("/{id}/monitoring/{round}:open")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "提前开始一轮监控，须写明理由")
    public RestResponse<ReportView> open(
            @RestPath UUID id, @RestPath int round, @NotNull(message = "请写明提前开始的理由。") @Valid Remarks remarks) {
        Sheet sheet = sheets.toChange(id);
        return answers.of(sheet, open.openEarly(sheet, watch.watched(sheet), round, remarks.remarks()));
    }

    @POST
    @Path("/{id}/monitoring/{round}:submit")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "提交监控报告；须先补齐的内容一次列出")
    public RestResponse<ReportView> submit(
            @RestPath UUID id, @RestPath int round, @HeaderParam("If-Match") String ifMatch) {
        return step(id, round, ifMatch, work::submit);
    }

    @POST
    @Path("/{id}/monitoring/{round}:withdraw")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "撤回已提交的监控报告")
    public RestResponse<ReportView> withdraw(
            @RestPath UUID id, @RestPath int round, @HeaderParam("If-Match") String ifMatch) {
        return step(id, round, ifMatch, work::withdraw);
    }

    @POST
    @Path("/{id}/monitoring/{round}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "退回监控报告并写明意见")
    public RestResponse<ReportView> sendBack(
            @RestPath UUID id,
            @RestPath int round,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明退回理由。") @Valid Remarks remarks) {
        return step(id, round, ifMatch, (sheet, report) -> work.sendBack(sheet, report, remarks.remarks()));
    }

    @POST
    @Path("/{id}/monitoring/{round}:review")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "审核通过监控报告，可附意见")
    public RestResponse<ReportView> review(
            @RestPath UUID id, @RestPath int round, @HeaderParam("If-Match") String ifMatch, @Valid Opinion opinion) {
        return step(id, round, ifMatch, (sheet, report) -> work.review(report, Opinion.of(opinion)));
    }

    private RestResponse<ReportView> step(
            UUID id, int round, String ifMatch, BiConsumer<Sheet, MonitoringReport> verb) {
        Sheet sheet = sheets.toChange(id);
        MonitoringReport report = sheets.report(sheet, round);
        Versions.checkIfGiven(ifMatch, report.version(), report.lastChange().told());
        verb.accept(sheet, report);
        return answers.of(sheet, report);
    }
}
