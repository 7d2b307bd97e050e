package jixiao.indicator.adjustments.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import jixiao.indicator.adjustments.GoalAdjustment;
import jixiao.indicator.goals.GoalComparison;
import jixiao.indicator.goals.rest.ReviewView;
import jixiao.indicator.review.rest.ReviewSheetView;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment with all that is needed to decide on it.
 *
 * @param comparison the version that was approved when it was asked for, against the new one
 * @param findings what the machine finds in the new version
 * @param review it was approved with, or null
 */
public record AdjustmentView(
        UUID goalId,
        @JsonUnwrapped AdjustmentSummary adjustment,
        GoalComparison comparison,
        ReviewSheetView findings,
        @Nullable ReviewView review) {

    static AdjustmentView of(
            GoalAdjustment adjustment,
            GoalComparison comparison,
            ReviewSheetView findings,
            @Nullable ReviewView review) {
        return new AdjustmentView(adjustment.goalId(), AdjustmentSummary.of(adjustment), comparison, findings, review);
    }
}
