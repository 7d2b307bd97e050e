package jixiao.evaluation.monitoring;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.evaluation.sheets.LastChange;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * Too little was spent by an alert line. A sheet has at most one alert that is not cleared: a later line that is missed
 * moves it on, its term keeps running.
 */
@Entity
public class Alert {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id")
    private WatchedYear year;

    /** For the cut by scope. */
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private AlertStage stage = AlertStage.UNIT;

    private int lineMonth;
    private BigDecimal lineRate;
    private Money adjusted;
    private Money executed;
    private BigDecimal rate;
    private String formula;
    private LocalDate raisedOn;
    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable Decision decision;

    private @Nullable LocalDate clearedOn;
    private @Nullable String clearedBecause;

    @Embedded
    private LastChange lastChange;

    protected Alert() {}

    /** @param due the last day of the unit's term */
    Alert(WatchedYear year, ExecutionGap gap, LocalDate today, LocalDate due) {
        this.id = UUID.randomUUID();
        this.year = year;
        this.unitId = year.subject().unit().id();
        this.raisedOn = today;
        this.dueOn = due;
        see(gap);
    }

    /** Whether execution or the line changed since the alert was told. */
    boolean differsFrom(ExecutionGap gap) {
        return lineMonth != gap.month()
                || lineRate.compareTo(gap.expected()) != 0
                || !executed.equals(gap.spent().executed())
                || !adjusted.equals(gap.spent().adjusted());
    }

    void see(ExecutionGap gap) {
        lineMonth = gap.month();
        lineRate = gap.expected();
        adjusted = gap.spent().adjusted();
        executed = gap.spent().executed();
        rate = gap.rate();
        formula = gap.formula();
    }

    boolean isOverdue(LocalDate today) {
        return stage.hasTerm() && dueOn != null && today.isAfter(dueOn);
    }

    /** @param due the last day of the next one's term, or null where none runs */
    void escalate(AlertStep step, @Nullable LocalDate due) {
        stage = step.takenFrom(stage);
        dueOn = stage.hasTerm() ? due : null;
    }

    void renew(LocalDate due) {
        stage = AlertStep.RENEW.takenFrom(stage);
        dueOn = due;
        decision = null;
    }

    void decide(Decision decided) {
        stage = (decided.suspends() ? AlertStep.ACCEPT : AlertStep.REJECT).takenFrom(stage);
        decision = decided;
    }

    void clear(String because, LocalDate today) {
        stage = AlertStep.CLEAR.takenFrom(stage);
        dueOn = null;
        clearedOn = today;
        clearedBecause = because;
    }

    void changed(LastChange change) {
        lastChange = change;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1. */
    public long version() {
        return version + 1;
    }

    public WatchedYear year() {
        return year;
    }

    public AlertStage stage() {
        return stage;
    }

    /** The month whose line was missed last. */
    public int lineMonth() {
        return lineMonth;
    }

    /** What should have been spent by the end of that month, as a share of the budget. */
    public BigDecimal lineRate() {
        return lineRate;
    }

    public Money adjusted() {
        return adjusted;
    }

    public Money executed() {
        return executed;
    }

    /** Executed ÷ adjusted budget, to four decimals. */
    public BigDecimal rate() {
        return rate;
    }

    public String formula() {
        return formula;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    /** The last day of the term that runs, or null. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable LocalDate clearedOn() {
        return clearedOn;
    }

    public @Nullable String clearedBecause() {
        return clearedBecause;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
