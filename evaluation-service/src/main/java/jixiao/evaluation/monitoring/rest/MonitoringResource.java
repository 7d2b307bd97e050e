package jixiao.evaluation.monitoring.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.evaluation.monitoring.MonitoringReport;
import jixiao.evaluation.monitoring.MonitoringReports;
import jixiao.evaluation.monitoring.ReportEntry;
import jixiao.evaluation.monitoring.Rounds;
import jixiao.evaluation.monitoring.WorkOnReports;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.profiles.Monitoring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations")
@Tag(name = "monitoring", description = "绩效运行监控：按规则方案的日历逐轮填报，系统给出各指标和资金的监控灯及计算过程")
@Transactional
public class MonitoringResource {
    private final MonitoredSheets sheets;
    private final MonitoringReports reports;
    private final Rounds rounds;
    private final WorkOnReports work;
    private final ReportAnswers answers;

    MonitoringResource(
            MonitoredSheets sheets,
            MonitoringReports reports,
            Rounds rounds,
            WorkOnReports work,
            ReportAnswers answers) {
        this.sheets = sheets;
        this.reports = reports;
        this.rounds = rounds;
        this.work = work;
        this.answers = answers;
    }

    @GET
    @Path("/{id}/monitoring")
    @Authenticated
    @Operation(summary = "列出本年度各轮监控及其报告所在环节")
    public Page<RoundView> rounds(@RestPath UUID id) {
        Sheet sheet = sheets.sheet(id);
        Map<Integer, MonitoringReport> opened =
                reports.of(id).stream().collect(Collectors.toMap(MonitoringReport::round, Function.identity()));
        List<Monitoring.Round> calendar = rounds.rules(sheet).rounds();
        List<RoundView> views = new ArrayList<>();
        for (int number = 1; number <= calendar.size(); number++) {
            views.add(RoundView.of(
                    number,
                    calendar.get(number - 1),
                    sheet.subject().projectYear().fiscalYear(),
                    opened.get(number)));
        }
        return new Page<>(views, null);
    }

    @GET
    @Path("/{id}/monitoring/{round}")
    @Authenticated
    @Operation(summary = "查看一轮监控报告、监控灯和计算过程")
    public RestResponse<ReportView> show(@RestPath UUID id, @RestPath int round) {
        Sheet sheet = sheets.sheet(id);
        return answers.of(sheet, sheets.report(sheet, round));
    }

    @PUT
    @Path("/{id}/monitoring/{round}")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "填写一轮监控报告；预算执行数取自支付，不能填写")
    public RestResponse<ReportView> fillIn(
            @RestPath UUID id,
            @RestPath int round,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交监控报告内容。") @Valid ReportEntry entry) {
        Sheet sheet = sheets.toChange(id);
        MonitoringReport report = sheets.report(sheet, round);
        Versions.check(ifMatch, report.version(), report.lastChange().told());
        work.fillIn(sheet, report, entry);
        return answers.of(sheet, report);
    }
}
