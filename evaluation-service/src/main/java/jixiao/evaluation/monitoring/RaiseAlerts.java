package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import jixiao.kit.time.WorkingDays;
import jixiao.profiles.Monitoring;

/**
 * Raises an alert when execution lies too far below its line, escalates it term by term, and clears it when the unit
 * caught up, the sheet is completed or cancelled, or the year is over. A day is judged when it is over: the last day of
 * a month still pays. Looking twice at the same day changes nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RaiseAlerts {
    private static final String TOPIC = "jixiao.evaluations";
    private static final String RAISED = "jixiao.alert.raised.v1";
    private static final String CLEARED = "jixiao.alert.cleared.v1";
    private static final String PROPOSED = "jixiao.suspension.proposed.v1";
    private static final String DECIDED = "jixiao.suspension.decided.v1";
    private static final String CALENDAR = "system";

    private final Alerts alerts;
    private final Rounds rounds;
    private final WorkingDays workingDays;
    private final EntityManager database;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    RaiseAlerts(
            Alerts alerts,
            Rounds rounds,
            WorkingDays workingDays,
            EntityManager database,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.alerts = alerts;
        this.rounds = rounds;
        this.workingDays = workingDays;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void look(Sheet sheet, Watched watched, LocalDate today) {
        Monitoring rules = rounds.rules(sheet);
        Optional<Alert> open = watched.alert();
        if (WatchYears.isOver(sheet)) {
            String because = "自评表%s。".formatted(sheet.progress().stage().label());
            open.ifPresent(alert -> clear(alert, because, today));
        } else if (today.getYear() > sheet.subject().projectYear().fiscalYear()) {
            open.ifPresent(alert -> clear(alert, "预算年度已终了。", today));
        } else {
            Optional<ExecutionGap> gap = ExecutionGap.on(
                    today.minusDays(1),
                    Rounds.year(sheet),
                    rules,
                    watched.moneyPlan().orElse(null),
                    Rounds.spentSoFar(sheet));
            if (open.isPresent()) {
                gap.ifPresent(now -> follow(open.get(), now.atLeast(open.get().lineRate()), rules, today));
            } else {
                gap.filter(ExecutionGap::isBehind).ifPresent(now -> raise(watched.year(), now, rules, today));
            }
        }
    }

    private void raise(WatchedYear year, ExecutionGap gap, Monitoring rules, LocalDate today) {
        Alert alert = new Alert(year, gap, today, termFrom(today, rules));
        alert.changed(now(CALENDAR));
        alerts.add(alert);
        tell(alert, RAISED, "raise", gap.formula());
    }

    private void follow(Alert alert, ExecutionGap gap, Monitoring rules, LocalDate today) {
        if (!gap.isBehind()) {
            alert.see(gap);
            clear(alert, "执行进度已追上：" + gap.formula() + "。", today);
            return;
        }
        boolean laterLine = gap.month() > alert.lineMonth();
        if (alert.differsFrom(gap)) {
            alert.see(gap);
            alert.changed(now(CALENDAR));
        }
        if (alert.isOverdue(today)) {
            escalate(alert, rules, today);
        } else if (laterLine) {
            if (alert.stage() == AlertStage.KEPT) {
                alert.renew(termFrom(today, rules));
            }
            tell(alert, RAISED, "raise", gap.formula());
        }
    }

    private void escalate(Alert alert, Monitoring rules, LocalDate today) {
        AlertStep step = AlertStep.afterTermOf(alert.stage());
        alert.escalate(step, termFrom(today, rules));
        alert.changed(now(CALENDAR));
        tell(alert, step == AlertStep.PROPOSE ? PROPOSED : RAISED, "escalate", step.label());
    }

    private void clear(Alert alert, String because, LocalDate today) {
        alert.clear(because, today);
        alert.changed(now(CALENDAR));
        tell(alert, CLEARED, "clear", because);
    }

    /** A person decides; the suspension itself is carried out where the money is paid. */
    public void decide(Alert alert, boolean suspends, String reason, String by) {
        alert.decide(new Decision(suspends, reason, by, clock.instant()));
        alert.changed(now(by));
        tell(alert, DECIDED, suspends ? "accept-suspension" : "reject-suspension", reason);
    }

    private LocalDate termFrom(LocalDate today, Monitoring rules) {
        return workingDays.after(today, rules.rectificationDays());
    }

    private LastChange now(String by) {
        return new LastChange(by, clock.instant());
    }

    private void tell(Alert alert, String type, String action, String detail) {
        database.flush();
        outbox.append(
                new Event(type, TOPIC, alert.year().subject().projectYear().projectId(), AlertState.of(alert)));
        audit.record(action, "alert", alert.id(), detail);
    }
}
