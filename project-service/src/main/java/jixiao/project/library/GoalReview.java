package jixiao.project.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What this service knows of the review of a project-year's goal, which indicator-service owns. */
@Entity
public class GoalReview {
    @EmbeddedId
    private Key key;

    private int goalVersion;

    /** Null when the goal was revised after its review. */
    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    /** Of the goal's state as the event carries it; an older one is late news. */
    private long stateVersion;

    protected GoalReview() {}

    GoalReview(UUID projectId, FiscalYear fiscalYear) {
        this.key = new Key(projectId, fiscalYear);
    }

    /** Takes the outcome in unless a newer one is known. */
    void learn(long stateVersion, int goalVersion, @Nullable Grade grade) {
        if (stateVersion > this.stateVersion) {
            this.stateVersion = stateVersion;
            this.goalVersion = goalVersion;
            this.grade = grade;
        }
    }

    public int goalVersion() {
        return goalVersion;
    }

    public @Nullable Grade grade() {
        return grade;
    }

    /** @throws jixiao.kit.problem.Refusal when the goal was reviewed as 中 or 差, or revised since */
    PassedReview requirePassed() {
        if (grade == null) {
            throw Problem.ILLEGAL_STEP.because("绩效目标在审核之后有改动（第 " + goalVersion + " 版），须重新审核，结果为“优”或“良”后才能办理。");
        }
        if (!grade.letsIn()) {
            throw Problem.ILLEGAL_STEP.because(
                    "绩效目标（第 " + goalVersion + " 版）审核结果为“" + grade.label() + "”，须修改目标并重新审核，结果为“优”或“良”后才能办理。");
        }
        return new PassedReview(goalVersion);
    }

    /** A project in a year. */
    @Embeddable
    public record Key(
            UUID projectId, @Column(name = "fiscal_year") FiscalYear fiscalYear) {}
}
