package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.profiles.Light;
import org.jspecify.annotations.Nullable;

/** What people do with a monitoring report: fill in, submit, withdraw, return, review. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkOnReports {
    private final WatchYears watch;
    private final MonitoringReports reports;
    private final Rounds rounds;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WorkOnReports(
            WatchYears watch,
            MonitoringReports reports,
            Rounds rounds,
            EntityManager database,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.watch = watch;
        this.reports = reports;
        this.rounds = rounds;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public void fillIn(Sheet sheet, MonitoringReport report, ReportEntry entry) {
        report.fillIn(entry, facts(sheet, report));
        done(report, "fill-in", null);
    }

    /** Refused with every gap at once. */
    public void submit(Sheet sheet, MonitoringReport report) {
        RoundFacts facts = facts(sheet, report);
        report.submit(facts);
        List<FieldFault> gaps = ReportGaps.in(report.content(), facts);
        if (!gaps.isEmpty()) {
            throw new Refusal(Problem.INVALID_FIELD, "有 %d 处须先补充，再提交。".formatted(gaps.size()), gaps);
        }
        done(report, "submit", null);
        judgeRows(sheet);
    }

    public void withdraw(Sheet sheet, MonitoringReport report) {
        report.withdraw();
        done(report, "withdraw", null);
        judgeRows(sheet);
    }

    public void sendBack(Sheet sheet, MonitoringReport report, String remarks) {
        report.sendBack(remarks);
        done(report, "return", remarks);
        judgeRows(sheet);
    }

    public void review(MonitoringReport report, @Nullable String opinion) {
        report.review(opinion);
        done(report, "review", opinion);
    }

    /** The rows stand as the latest round says whose report is handed in, and as none says without one. */
    private void judgeRows(Sheet sheet) {
        Light worst = reports.of(sheet.id()).reversed().stream()
                .filter(report -> report.stage() != ReportStage.OPEN)
                .findFirst()
                .map(report -> Judgement.worst(facts(sheet, report).rows(report.content())))
                .orElse(null);
        watch.watched(sheet).year().judgeRows(worst);
    }

    private RoundFacts facts(Sheet sheet, MonitoringReport report) {
        return rounds.facts(sheet, watch.watched(sheet), report.until());
    }

    private void done(MonitoringReport report, String action, @Nullable String detail) {
        report.changed(new LastChange(caller.name(), clock.instant()));
        database.flush();
        audit.record(action, "monitoring-report", report.id(), detail);
    }
}
