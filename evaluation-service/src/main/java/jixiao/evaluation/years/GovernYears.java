package jixiao.evaluation.years;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;

/** What finance does with an evaluation year: set its window, close it, open it again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GovernYears {
    private final EvaluationYears years;
    private final Event<YearReopened> reopened;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    GovernYears(
            EvaluationYears years,
            Event<YearReopened> reopened,
            EntityManager database,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.years = years;
        this.reopened = reopened;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public void set(EvaluationYear year, SubmissionWindow window) {
        year.set(window);
        done(year, "set-window", window.opens() + " – " + window.closes());
    }

    public void close(EvaluationYear year) {
        year.close(caller.name(), clock.instant());
        done(year, "close", null);
    }

    /** What came late and was kept opens its corrections now. */
    public void reopen(EvaluationYear year, String reason) {
        year.reopen(reason);
        done(year, "reopen", reason);
        reopened.fire(new YearReopened(year.id()));
    }

    /** The year to change; nobody works on its sheets until the end of the transaction. */
    public EvaluationYear toChange(RegionYear id) {
        years.stopWork(id);
        return years.of(id).orElseGet(() -> new EvaluationYear(id));
    }

    private void done(EvaluationYear year, String action, String detail) {
        years.add(year);
        database.flush();
        audit.record(action, "evaluation-year", year.id(), detail);
    }
}
