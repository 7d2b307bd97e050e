package jixiao.indicator.adjustments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jixiao.indicator.goals.Adjusted;
import org.jspecify.annotations.Nullable;

/** A unit's request to put another version in the place of the approved one, and what was decided on it. */
@Entity
@IdClass(GoalAdjustment.Key.class)
public class GoalAdjustment {
    @Id
    @Column(name = "goal_id")
    private UUID goalId;

    @Id
    private int number;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private AdjustmentStage stage;

    private String reason;
    private int previousVersion;
    private int goalVersion;
    private String submittedBy;
    private Instant submittedAt;
    private @Nullable String remarks;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected GoalAdjustment() {}

    GoalAdjustment(UUID goalId, Adjusted asked, String submittedBy, Instant submittedAt) {
        this.goalId = goalId;
        this.number = asked.number();
        this.reason = asked.reason();
        this.previousVersion = asked.previousVersion();
        this.goalVersion = asked.goalVersion();
        this.stage = AdjustmentStage.SUBMITTED;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    void approve(String by, Instant at) {
        take(AdjustmentStep.APPROVE, by, at);
    }

    /** @param why and what to mend */
    void sendBack(String why, String by, Instant at) {
        take(AdjustmentStep.RETURN, by, at);
        remarks = why;
    }

    void withdraw(String by, Instant at) {
        take(AdjustmentStep.WITHDRAW, by, at);
    }

    private void take(AdjustmentStep step, String by, Instant at) {
        stage = step.from(stage);
        decidedBy = by;
        decidedAt = at;
    }

    /** What it does, or would do, to the goal. */
    public Adjusted adjusted() {
        return new Adjusted(number, reason, previousVersion, goalVersion);
    }

    public UUID goalId() {
        return goalId;
    }

    /** Among the adjustments of the goal, from 1. */
    public int number() {
        return number;
    }

    /** Of its state, as ETags name it: 1 at first, one more when it is decided. */
    public long version() {
        return lockVersion + 1;
    }

    public AdjustmentStage stage() {
        return stage;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Why it was returned; null when it was not. */
    public @Nullable String remarks() {
        return remarks;
    }

    /** Who approved, returned or withdrew it; null while it is open. */
    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** An adjustment's key: its goal and its number. */
    public record Key(UUID goalId, int number) {}
}
