package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.time.WorkingDays;
import jixiao.profiles.Light;
import org.jspecify.annotations.Nullable;

/** What people do about what has to be put right: demand, answer, withdraw, send back, accept, cancel. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rectify {
    private final Rectifications rectifications;
    private final Alerts alerts;
    private final MonitoringReports reports;
    private final WatchYears watch;
    private final Rounds rounds;
    private final WorkingDays workingDays;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Rectify(
            Rectifications rectifications,
            Alerts alerts,
            MonitoringReports reports,
            WatchYears watch,
            Rounds rounds,
            WorkingDays workingDays,
            EntityManager database,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rectifications = rectifications;
        this.alerts = alerts;
        this.reports = reports;
        this.watch = watch;
        this.rounds = rounds;
        this.workingDays = workingDays;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Rectification demand(Sheet sheet, RectificationDemand demand) {
        LocalDate today = watch.today();
        if (demand.dueOn() != null && demand.dueOn().isBefore(today)) {
            throw Problem.INVALID_FIELD.at("/dueOn", "整改期限不能早于今天。");
        }
        RectificationCause cause = cause(sheet, demand);
        LocalDate due = demand.dueOn() == null ? term(sheet, today) : demand.dueOn();
        Rectification rectification =
                new Rectification(watch.watched(sheet).year(), cause, demand.demand(), today, due);
        rectification.changed(now());
        rectifications.add(rectification);
        database.flush();
        audit.record("demand", "rectification", rectification.id(), demand.demand());
        return rectification;
    }

    private RectificationCause cause(Sheet sheet, RectificationDemand demand) {
        Integer row = demand.position();
        if (row != null && (row < 1 || row > sheet.form().rows().size())) {
            throw Problem.INVALID_FIELD.at("/position", "自评表没有第 %d 行。".formatted(row));
        }
        return switch (demand.kind()) {
            case ALERT -> new RectificationCause(demand.kind(), alertOf(sheet, demand.alertId()), null, null);
            case RED_LIGHT -> new RectificationCause(demand.kind(), null, redRoundOf(sheet, demand.round(), row), row);
            case REVIEW -> new RectificationCause(demand.kind(), null, demand.round(), row);
        };
    }

    private UUID alertOf(Sheet sheet, @Nullable UUID alertId) {
        if (alertId == null) {
            throw Problem.INVALID_FIELD.at("/alertId", "请注明是哪一条预警。");
        }
        return alerts.visible(alertId, caller.scope())
                .filter(alert -> alert.year().sheetId().equals(sheet.id()))
                .orElseThrow(() -> Problem.INVALID_FIELD.at("/alertId", "该项目没有这条预警。"))
                .id();
    }

    /** The round, once it is sure that what it is asked about shows a red light in it. */
    private int redRoundOf(Sheet sheet, @Nullable Integer round, @Nullable Integer row) {
        MonitoringReport report = (round == null ? Optional.<MonitoringReport>empty() : reports.of(sheet.id(), round))
                .orElseThrow(() -> Problem.INVALID_FIELD.at("/round", "请注明红灯出现在哪一轮监控；该轮须已开始。"));
        RoundFacts facts = rounds.facts(sheet, watch.watched(sheet), report.until());
        if (facts.light(report.content(facts), row) != Light.RED) {
            throw Problem.INVALID_FIELD.at("/kind", "该轮监控中此处不是红灯；仍需整改的，请将来源改为 REVIEW。");
        }
        return report.round();
    }

    public void answer(Rectification rectification, RectificationAnswer answer) {
        rectification.answer(answer.measures(), answer.result(), watch.today());
        done(rectification, "answer", null);
    }

    public void withdraw(Rectification rectification) {
        rectification.withdraw();
        done(rectification, "withdraw", null);
    }

    /** The unit gets a new term. */
    public void sendBack(Rectification rectification, Sheet sheet, String remarks) {
        rectification.sendBack(remarks, term(sheet, watch.today()));
        done(rectification, "return", remarks);
    }

    public void accept(Rectification rectification, @Nullable String opinion) {
        rectification.accept(opinion);
        done(rectification, "accept", opinion);
    }

    public void cancel(Rectification rectification, String remarks) {
        rectification.cancel(remarks);
        done(rectification, "cancel", remarks);
    }

    private LocalDate term(Sheet sheet, LocalDate from) {
        return workingDays.after(from, rounds.rules(sheet).rectificationDays());
    }

    private LastChange now() {
        return new LastChange(caller.name(), clock.instant());
    }

    private void done(Rectification rectification, String action, @Nullable String detail) {
        rectification.changed(now());
        database.flush();
        audit.record(action, "rectification", rectification.id(), detail);
    }
}
