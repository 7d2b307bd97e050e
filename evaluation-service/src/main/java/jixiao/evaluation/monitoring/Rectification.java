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
import java.time.LocalDate;
import java.util.UUID;
import jixiao.evaluation.sheets.LastChange;
import org.jspecify.annotations.Nullable;

/** What a unit is told to put right by a day, what it answers, and whether that is enough (整改). */
@Entity
public class Rectification {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id")
    private WatchedYear year;

    /** For the cut by scope. */
    private UUID unitId;

    @Embedded
    private RectificationCause cause;

    @Enumerated(EnumType.STRING)
    private RectificationStage stage = RectificationStage.DEMANDED;

    private String demand;
    private LocalDate demandedOn;
    private LocalDate dueOn;
    private @Nullable String measures;
    private @Nullable String result;
    private @Nullable LocalDate answeredOn;
    private @Nullable String remarks;

    @Embedded
    private LastChange lastChange;

    protected Rectification() {}

    Rectification(WatchedYear year, RectificationCause cause, String demand, LocalDate today, LocalDate due) {
        this.id = UUID.randomUUID();
        this.year = year;
        this.unitId = year.subject().unit().id();
        this.cause = cause;
        this.demand = demand;
        this.demandedOn = today;
        this.dueOn = due;
    }

    void answer(String what, String reached, LocalDate today) {
        stage = RectificationStep.ANSWER.takenFrom(stage);
        measures = what;
        result = reached;
        answeredOn = today;
    }

    void withdraw() {
        stage = RectificationStep.WITHDRAW.takenFrom(stage);
        answeredOn = null;
    }

    void sendBack(String why, LocalDate due) {
        stage = RectificationStep.RETURN.takenFrom(stage);
        remarks = why;
        dueOn = due;
        answeredOn = null;
    }

    void accept(@Nullable String opinion) {
        stage = RectificationStep.ACCEPT.takenFrom(stage);
        remarks = opinion;
    }

    void cancel(String why) {
        stage = RectificationStep.CANCEL.takenFrom(stage);
        remarks = why;
    }

    void changed(LastChange change) {
        lastChange = change;
    }

    /** Whether the unit should have answered by now. */
    public boolean isOverdue(LocalDate today) {
        return stage == RectificationStage.DEMANDED && today.isAfter(dueOn);
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

    public RectificationCause cause() {
        return cause;
    }

    public RectificationStage stage() {
        return stage;
    }

    public String demand() {
        return demand;
    }

    public LocalDate demandedOn() {
        return demandedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String measures() {
        return measures;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    /** Why it was sent back or cancelled, or what the one who accepted it thinks. */
    public @Nullable String remarks() {
        return remarks;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
