package jixiao.indicator.goals.rest;

import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.GoalStage;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.problem.ProblemBody;
import jixiao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of each goal of a batch.
 *
 * @param items in the order sent
 */
public record BatchAnswer(long done, long refused, List<Outcome> items) {
    static BatchAnswer of(List<Outcome> items) {
        long done = items.stream().filter(item -> item.result() == Result.DONE).count();
        return new BatchAnswer(done, items.size() - done, items);
    }

    /**
     * @param stage where the goal stands now; null when it was refused
     * @param version of its state now; null when it was refused
     * @param problem why it was refused; null when it was done
     */
    public record Outcome(
            @Nullable UUID goalId,
            Result result,
            @Nullable GoalStage stage,
            @Nullable Long version,
            @Nullable ProblemBody problem) {
        static Outcome done(PerformanceGoal goal) {
            return new Outcome(goal.id(), Result.DONE, goal.stage(), goal.version(), null);
        }

        static Outcome refused(@Nullable UUID goalId, Refusal refusal) {
            return new Outcome(goalId, Result.REFUSED, null, null, ProblemBody.of(refusal));
        }
    }

    public enum Result {
        DONE,
        REFUSED
    }
}
