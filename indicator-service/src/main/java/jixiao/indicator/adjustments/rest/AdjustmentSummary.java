package jixiao.indicator.adjustments.rest;

import java.time.Instant;
import jixiao.indicator.adjustments.AdjustmentStage;
import jixiao.indicator.adjustments.GoalAdjustment;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment in a list.
 *
 * @param number among the adjustments of the goal, from 1
 * @param version of its state, for If-Match
 * @param previousVersion of the goal, approved when it was asked for
 * @param goalVersion that it puts in its place
 * @param decidedBy who approved, returned or withdrew it; null while it is open
 */
public record AdjustmentSummary(
        int number,
        long version,
        AdjustmentStage stage,
        String reason,
        int previousVersion,
        int goalVersion,
        String submittedBy,
        Instant submittedAt,
        @Nullable String remarks,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static AdjustmentSummary of(GoalAdjustment adjustment) {
        return new AdjustmentSummary(
                adjustment.number(),
                adjustment.version(),
                adjustment.stage(),
                adjustment.adjusted().reason(),
                adjustment.adjusted().previousVersion(),
                adjustment.adjusted().goalVersion(),
                adjustment.submittedBy(),
                adjustment.submittedAt(),
                adjustment.remarks(),
                adjustment.decidedBy(),
                adjustment.decidedAt());
    }
}
