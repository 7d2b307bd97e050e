package jixiao.indicator.goals.rest;

import java.time.Instant;
import java.util.Map;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.goals.GoalReview;
import jixiao.indicator.goals.Grade;

/** A decided review. */
public record ReviewView(
        int goalVersion,
        Grade grade,
        Map<Dimension, Grade> dimensions,
        String opinion,
        String decidedBy,
        Instant decidedAt) {

    static ReviewView of(GoalReview review) {
        return new ReviewView(
                review.goalVersion(),
                review.grade(),
                review.dimensions(),
                review.opinion(),
                review.decidedBy(),
                review.decidedAt());
    }
}
