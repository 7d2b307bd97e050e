package jixiao.indicator.goals.rest;

import java.time.Instant;
import java.util.Map;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.goals.GoalReview;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.goals.PerformanceGoal;

/**
 * A decided review.
 *
 * @param holds whether it is the one that counts for the goal now; false once an edit, a return or another one voided it
 */
public record ReviewView(
        int goalVersion,
        Grade grade,
        Map<Dimension, Grade> dimensions,
        String opinion,
        String decidedBy,
        Instant decidedAt,
        boolean holds) {

    public static ReviewView of(GoalReview review, PerformanceGoal goal) {
        return new ReviewView(
                review.goalVersion(),
                review.grade(),
                review.dimensions(),
                review.opinion(),
                review.decidedBy(),
                review.decidedAt(),
                goal.review() != null && goal.review().id().equals(review.id()));
    }
}
