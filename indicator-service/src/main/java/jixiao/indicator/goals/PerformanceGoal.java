package jixiao.indicator.goals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The performance goal of one project in one year. What it says stands in versions that never change; an edit states a
 * new one and voids the review. What was approved stays until an adjustment or a document puts another version in its
 * place. Every verb answers with the step it took, so that {@link TellGoal} can say what the step makes known.
 */
@Entity
public class PerformanceGoal {
    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private long version;

    @Embedded
    private ProjectFacts project;

    /** The unit's again, where {@link jixiao.kit.identity.Scope} cuts. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private GoalStage stage;

    @Embedded
    private GoalVersions versions = new GoalVersions();

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private @Nullable GoalReview review;

    private @Nullable String remarks;

    protected PerformanceGoal() {}

    /** A goal of the project-year that says nothing yet. */
    public static PerformanceGoal of(ProjectFacts facts) {
        PerformanceGoal goal = new PerformanceGoal();
        goal.id = UUID.randomUUID();
        goal.stage = GoalStage.DRAFT;
        goal.project = facts;
        return goal;
    }

    /** Takes over what is newly said of the project-year; false when this or something newer is known already. */
    public boolean learn(ProjectFacts facts) {
        boolean newer = facts.version() > project.version();
        project = newer ? facts : project;
        return newer;
    }

    /** States a new version and voids the review; empty when the current version says the same already. */
    public Optional<GoalChange> edit(GoalContent content, Instant at) {
        GoalStep.EDIT.from(stage);
        if (versions.currentSays(content)) {
            return Optional.empty();
        }
        take(GoalStep.EDIT);
        versions.state(id, content, null, at);
        return Optional.of(new GoalChange(GoalStep.EDIT, current(), voidReview()));
    }

    public GoalChange submit() {
        take(GoalStep.SUBMIT);
        remarks = null;
        return new GoalChange(GoalStep.SUBMIT, current(), voidReview());
    }

    public GoalChange withdraw() {
        take(GoalStep.WITHDRAW);
        return new GoalChange(GoalStep.WITHDRAW, current(), voidReview());
    }

    /** @param remarks why, and what to mend */
    public GoalChange sendBack(String remarks) {
        take(GoalStep.RETURN);
        this.remarks = remarks;
        return new GoalChange(GoalStep.RETURN, current(), voidReview());
    }

    public GoalChange review(ReviewDecision decision, String decidedBy, Instant at) {
        GoalStep step = decision.sendsBack() ? GoalStep.REVIEW_AND_RETURN : GoalStep.REVIEW;
        take(step);
        review = new GoalReview(id, current().number(), decision, decidedBy, at);
        remarks = decision.sendsBack() ? decision.opinion() : null;
        return new GoalChange(step, current(), false);
    }

    /**
     * The budget was approved with this version; drafts after it no longer count. Empty when it is approved already.
     *
     * @throws IllegalArgumentException when the goal has no such version
     */
    public Optional<GoalChange> approve(int number) {
        if (Integer.valueOf(number).equals(versions.approved())) {
            return Optional.empty();
        }
        take(GoalStep.APPROVE);
        boolean voided = review != null && review.goalVersion() != number && voidReview();
        versions.approve(number);
        return Optional.of(new GoalChange(GoalStep.APPROVE, current(), voided));
    }

    /** States what is asked for in the place of the approved version, which counts until that is approved. */
    public GoalChange adjust(GoalContent content, Instant at) {
        take(GoalStep.ADJUST);
        return new GoalChange(GoalStep.ADJUST, versions.state(id, content, null, at), false);
    }

    /** The version an adjustment stated takes the place of the approved one, under a review of its own. */
    public GoalChange approveAdjusted(Adjusted adjusted, ReviewDecision decision, String decidedBy, Instant at) {
        take(GoalStep.APPROVE_ADJUSTMENT);
        versions.approve(adjusted.goalVersion());
        review = new GoalReview(id, adjusted.goalVersion(), decision, decidedBy, at);
        return new GoalChange(GoalStep.APPROVE_ADJUSTMENT, current(), false, adjusted);
    }

    /**
     * A document states the goal; unless as approved, a version approved before goes on counting. Empty when it has said so
     * before.
     */
    public Optional<GoalChange> record(GoalContent content, SourceDocument source, boolean approved, Instant at) {
        if (versions.isStatedBy(content, source)) {
            return Optional.empty();
        }
        GoalStep step = approved ? GoalStep.RECORD_AS_APPROVED : GoalStep.RECORD;
        take(step);
        GoalVersion stated = versions.state(id, content, source, at);
        if (approved) {
            versions.approve(stated.number());
        }
        return Optional.of(new GoalChange(step, stated, stated == current() && voidReview()));
    }

    private void take(GoalStep step) {
        stage = step.from(stage);
        version++;
    }

    /** Whether there was one to void. */
    private boolean voidReview() {
        boolean held = review != null;
        review = null;
        return held;
    }

    public UUID id() {
        return id;
    }

    /** Of the whole state, as events and ETags name it: 1 at first, one more with every step. */
    public long version() {
        return version;
    }

    public ProjectFacts project() {
        return project;
    }

    public GoalStage stage() {
        return stage;
    }

    /** The version that counts: the approved one, else the last. */
    public GoalVersion current() {
        return versions.current();
    }

    public GoalVersions versions() {
        return versions;
    }

    /** The review that holds for the current version; null when there is none or an edit voided it. */
    public @Nullable GoalReview review() {
        return review;
    }

    /** Why the goal was sent back; null when it was not. */
    public @Nullable String remarks() {
        return remarks;
    }
}
