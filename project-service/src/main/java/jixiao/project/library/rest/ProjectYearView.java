package jixiao.project.library.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jixiao.project.library.Admission;
import jixiao.project.library.BudgetDecision;
import jixiao.project.library.EvaluationResult;
import jixiao.project.library.GoalReview;
import jixiao.project.library.Grade;
import jixiao.project.library.ProjectState;
import jixiao.project.library.ProjectYear;
import jixiao.project.library.Step;
import jixiao.project.library.StepTaken;
import jixiao.project.library.UnitAndDepartment;
import org.jspecify.annotations.Nullable;

/**
 * A project-year as the API answers it.
 *
 * @param goalReview the last review of its goal this service has learned of
 * @param result of its self-evaluation, once that is completed
 * @param nextBudget what was decided on that result for next year's budget, once it is
 * @param possible what can be done at its stage
 */
public record ProjectYearView(
        @JsonUnwrapped ProjectState state,
        @Nullable LocalDate executedAsOf,
        @Nullable Admission admission,
        @Nullable Review goalReview,
        EvaluationResult.@Nullable Result result,
        BudgetDecision.@Nullable NextBudget nextBudget,
        Set<Step> possible,
        List<StepTaken> history) {

    static ProjectYearView of(
            ProjectYear year,
            UnitAndDepartment who,
            @Nullable GoalReview review,
            EvaluationResult.@Nullable Result result,
            BudgetDecision.@Nullable NextBudget nextBudget) {
        return new ProjectYearView(
                ProjectState.of(year, who),
                year.executedAsOf(),
                year.admission(),
                review == null ? null : new Review(review.goalVersion(), review.grade()),
                result,
                nextBudget,
                Step.possibleAt(year.stage()),
                year.history());
    }

    /** @param grade null when the goal was revised after its review */
    public record Review(int goalVersion, @Nullable Grade grade) {}
}
