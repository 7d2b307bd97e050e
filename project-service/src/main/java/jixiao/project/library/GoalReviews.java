package jixiao.project.library;

import java.util.Optional;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;

/** The goal reviews this service has learned of. */
public interface GoalReviews {
    Optional<GoalReview> of(UUID projectId, FiscalYear fiscalYear);

    void add(GoalReview review);

    /** @throws jixiao.kit.problem.Refusal when the goal was not reviewed, or not as 优 or 良 */
    default PassedReview requirePassed(ProjectYear year) {
        return of(year.project().id(), year.fiscalYear())
                .orElseThrow(() -> Problem.ILLEGAL_STEP.because("绩效目标尚未审核，须先完成目标审核（结果为“优”或“良”）才能办理。"))
                .requirePassed();
    }
}
