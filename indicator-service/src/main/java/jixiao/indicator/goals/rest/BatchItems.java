package jixiao.indicator.goals.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jixiao.indicator.goals.GoalReview;
import jixiao.indicator.goals.GoalStage;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.rest.ReviewEntry.Dimensions;
import jixiao.kit.validation.Prose;

/** What can be asked for many goals at once. */
final class BatchItems {
    private BatchItems() {}

    /** A goal to be submitted. */
    public record Submission(
            @NotNull(message = "请填写 goalId。") UUID goalId,
            @NotNull(message = "请填写所读取的 version。") Long version) implements BatchItem {
        @Override
        public boolean isDoneIn(PerformanceGoal goal, String caller) {
            return goal.stage() == GoalStage.SUBMITTED;
        }
    }

    /** A goal to be sent back. */
    public record Return(
            @NotNull(message = "请填写 goalId。") UUID goalId,
            @NotNull(message = "请填写所读取的 version。") Long version,

            @NotBlank(message = "请说明退回的原因和需要修改之处。") @Prose @Size(max = 2000, message = "退回意见最长 2000 个字。")
            String remarks)
            implements BatchItem {
        @Override
        public boolean isDoneIn(PerformanceGoal goal, String caller) {
            return goal.stage() == GoalStage.RETURNED && remarks.equals(goal.remarks());
        }
    }

    /** A goal to be reviewed. */
    public record Review(
            @NotNull(message = "请填写 goalId。") UUID goalId,
            @NotNull(message = "请填写所读取的 version。") Long version,
            @NotNull(message = "请给出总体等次。") Grade grade,
            @NotNull(message = "请给出四个方面的等次。") @Valid Dimensions dimensions,

            @NotBlank(message = "请填写审核意见。") @Prose @Size(max = 2000, message = "审核意见最长 2000 个字。")
            String opinion)
            implements BatchItem {
        ReviewEntry review() {
            return new ReviewEntry(grade, dimensions, opinion);
        }

        @Override
        public boolean isDoneIn(PerformanceGoal goal, String caller) {
            GoalReview held = goal.review();
            return held != null
                    && held.grade() == grade
                    && held.dimensions().equals(dimensions.grades())
                    && held.opinion().equals(opinion)
                    && held.decidedBy().equals(caller);
        }
    }
}
