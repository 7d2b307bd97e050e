package jixiao.indicator.goals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The performance goal of one project in one year. What it says stands in versions that never change; an edit states a
 * new version and voids the review. The approved version is approved for ever. Every verb answers with the step it took,
 * so that {@link TellGoal} can say what the step makes known.
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

    /** Where {@link jixiao.kit.identity.Scope} cuts. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private GoalStage stage;

    private int versionCount;
    private int currentVersion;
    private @Nullable Integer approvedVersion;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private @Nullable GoalReview review;

    private @Nullable String remarks;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "goal_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("number")
    private List<GoalVersion> versions = new ArrayList<>();

    protected PerformanceGoal() {}

    /** A goal of the project-year that says nothing yet. */
    public static PerformanceGoal of(ProjectFacts facts) {
        PerformanceGoal goal = new PerformanceGoal();
        goal.id = UUID.randomUUID();
        goal.stage = GoalStage.DRAFT;
        goal.know(facts);
        return goal;
    }

    /** Takes over what is newly said of the project-year; false when this or something newer is known already. */
    public boolean learn(ProjectFacts facts) {
        boolean newer = facts.version() > project.version();
        if (newer) {
            know(facts);
        }
        return newer;
    }

    private void know(ProjectFacts facts) {
        this.project = facts;
        this.unitId = facts.unit().id();
    }

    /** States a new version and voids the review; empty when the current version says the same already. */
    public Optional<GoalChange> edit(GoalContent content, Instant at) {
        if (versionCount > 0 && current().content().equals(content)) {
            return Optional.empty();
        }
        take(GoalStep.EDIT);
        boolean voided = voidReview();
        currentVersion = state(content, null, at).number();
        return Optional.of(changed(GoalStep.EDIT, voided));
    }

    /** Keeps a draft beside the approved version, which stays the current one; empty when the last version says the same. */
    public Optional<GoalChange> propose(GoalContent content, Instant at) {
        if (version(versionCount).orElseThrow().content().equals(content)) {
            return Optional.empty();
        }
        take(GoalStep.PROPOSE);
        return Optional.of(new GoalChange(GoalStep.PROPOSE, state(content, null, at), false));
    }

    public GoalChange submit() {
        take(GoalStep.SUBMIT);
        remarks = null;
        return changed(GoalStep.SUBMIT, voidReview());
    }

    public GoalChange withdraw() {
        take(GoalStep.WITHDRAW);
        return changed(GoalStep.WITHDRAW, voidReview());
    }

    /** @param remarks why, and what to mend */
    public GoalChange sendBack(String remarks) {
        take(GoalStep.RETURN);
        this.remarks = remarks;
        return changed(GoalStep.RETURN, voidReview());
    }

    public GoalChange review(ReviewDecision decision, String decidedBy, Instant at) {
        GoalStep step = decision.sendsBack() ? GoalStep.REVIEW_AND_RETURN : GoalStep.REVIEW;
        take(step);
        boolean voided = voidReview();
        review = new GoalReview(id, currentVersion, decision, decidedBy, at);
        remarks = decision.sendsBack() ? decision.opinion() : null;
        return changed(step, voided);
    }

    /**
     * The budget was approved with this version; drafts after it no longer count. Empty when it is approved already.
     *
     * @throws IllegalArgumentException when the goal has no such version
     */
    public Optional<GoalChange> approve(int number) {
        version(number).orElseThrow(() -> new IllegalArgumentException("goal " + id + " has no version " + number));
        if (Integer.valueOf(number).equals(approvedVersion)) {
            return Optional.empty();
        }
        take(GoalStep.APPROVE);
        boolean voided = review != null && review.goalVersion() != number && voidReview();
        currentVersion = number;
        approvedVersion = number;
        return Optional.of(changed(GoalStep.APPROVE, voided));
    }

    /** A library document states the goal; an approved version stays the current one. Empty when it has said so before. */
    public Optional<GoalChange> record(GoalContent content, SourceDocument source, Instant at) {
        if (isStatedBy(content, source)) {
            return Optional.empty();
        }
        take(GoalStep.RECORD);
        GoalVersion stated = state(content, source, at);
        boolean voided = approvedVersion == null && voidReview();
        if (approvedVersion == null) {
            currentVersion = stated.number();
        }
        return Optional.of(new GoalChange(GoalStep.RECORD, stated, voided));
    }

    /** A document states the goal as approved. Empty when it has said so before. */
    public Optional<GoalChange> recordAsApproved(GoalContent content, SourceDocument source, Instant at) {
        if (isStatedBy(content, source)) {
            return Optional.empty();
        }
        take(GoalStep.RECORD_AS_APPROVED);
        currentVersion = state(content, source, at).number();
        approvedVersion = currentVersion;
        return Optional.of(changed(GoalStep.RECORD_AS_APPROVED, voidReview()));
    }

    private boolean isStatedBy(GoalContent content, SourceDocument source) {
        return versions.stream()
                .anyMatch(stated ->
                        source.equals(stated.source()) && stated.content().equals(content));
    }

    private GoalVersion state(GoalContent content, @Nullable SourceDocument source, Instant at) {
        versionCount++;
        GoalVersion stated = new GoalVersion(id, versionCount, content, source, at);
        versions.add(stated);
        return stated;
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

    private GoalChange changed(GoalStep step, boolean voidedReview) {
        return new GoalChange(step, current(), voidedReview);
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
        return version(currentVersion).orElseThrow();
    }

    public int currentVersion() {
        return currentVersion;
    }

    public @Nullable Integer approvedVersion() {
        return approvedVersion;
    }

    public Optional<GoalVersion> version(int number) {
        return versions.stream().filter(stated -> stated.number() == number).findFirst();
    }

    public List<GoalVersion> versions() {
        return List.copyOf(versions);
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
