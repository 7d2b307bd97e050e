package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.profiles.Monitoring;
import org.jspecify.annotations.Nullable;

/** Opens the report of a round: by the calendar once its last day is over, or earlier by hand with a reason. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenReports {
    private static final String CALENDAR = "system";

    private final MonitoringReports reports;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    OpenReports(MonitoringReports reports, Rounds rounds, AuditTrail audit, Caller caller, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A project that came after the round's last day has nothing to report in it. */
    void openDue(Sheet sheet, Watched watched, LocalDate today) {
        rounds.due(sheet, today)
                .filter(number -> !watched.year()
                        .watchedSince()
                        .isAfter(Rounds.until(sheet, rounds.round(sheet, number).orElseThrow())))
                .filter(number -> reports.of(sheet.id(), number).isEmpty())
                .ifPresent(number -> open(sheet, watched, number, null, CALENDAR));
    }

    public MonitoringReport openEarly(Sheet sheet, Watched watched, int number, String reason) {
        if (rounds.round(sheet, number).isEmpty()) {
            throw Problem.NOT_FOUND.because("本年度没有第 %d 轮监控。".formatted(number));
        }
        if (WatchYears.isOver(sheet)) {
            throw Problem.ILLEGAL_STEP.because("自评表已办结或取消，不再开展监控。");
        }
        if (reports.of(sheet.id(), number).isPresent()) {
            throw Problem.DUPLICATE.because("第 %d 轮监控已经开始，请直接填报。".formatted(number));
        }
        return open(sheet, watched, number, reason, caller.name());
    }

    private MonitoringReport open(Sheet sheet, Watched watched, int number, @Nullable String earlyBecause, String by) {
        Monitoring.Round round = rounds.round(sheet, number).orElseThrow();
        LocalDate until = Rounds.until(sheet, round);
        ReportContent blank = rounds.facts(sheet, watched, until).content();
        List<MonitoringReport> before = reports.of(sheet.id()).stream()
                .filter(report -> report.round() < number)
                .toList();
        ReportContent prefilled =
                before.isEmpty() ? blank : blank.sayingAs(before.getLast().content());
        MonitoringReport report = new MonitoringReport(sheet.id(), number, round, until, prefilled, earlyBecause);
        report.changed(new LastChange(by, clock.instant()));
        reports.add(report);
        audit.record("open", "monitoring-report", report.id(), earlyBecause);
        return report;
    }
}
