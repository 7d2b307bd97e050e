package jixiao.indicator.goals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, and the version of the goal it is about.
 *
 * @param voidedReview whether a review held before the step and holds no longer
 * @param adjusted what brought an approved version, or null when it came with the budget or a document
 */
public record GoalChange(
        GoalStep step,
        GoalVersion version,
        boolean voidedReview,
        @Nullable Adjusted adjusted) {
    GoalChange(GoalStep step, GoalVersion version, boolean voidedReview) {
        this(step, version, voidedReview, null);
    }

    /** The CloudEvents type of what the step makes known; empty when others need not hear of it. */
    public Optional<String> event() {
        return step.event().filter(type -> voidedReview || !type.equals(GoalStep.REVISED));
    }
}
