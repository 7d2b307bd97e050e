package jixiao.indicator.goals;

import java.util.Optional;

/**
 * A step that was taken, and the version of the goal it is about.
 *
 * @param voidedReview whether a review held before the step and holds no longer
 */
public record GoalChange(GoalStep step, GoalVersion version, boolean voidedReview) {
    /** The CloudEvents type of what the step makes known; empty when others need not hear of it. */
    public Optional<String> event() {
        return step.event().filter(type -> voidedReview || !type.equals(GoalStep.REVISED));
    }
}
