package jixiao.indicator.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** The payload of every {@code jixiao.goal.*.v1}: the whole state of a goal and the version the event is about. */
record GoalTold(
        UUID goalId,
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        int goalVersion,
        GoalStage stage,
        RegionCode region,
        NamedOrganisation unit,
        NamedOrganisation department,
        String projectName,
        String goal,
        List<String> numberedGoals,
        List<Indicator> indicators,
        @Nullable ReviewTold review,
        Origin origin,
        @Nullable SourceDocument source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AdjustmentTold adjustment) {

    static GoalTold of(PerformanceGoal goal, GoalChange change) {
        GoalVersion about = change.version();
        GoalContent content = about.content();
        return new GoalTold(
                goal.id(),
                goal.project().projectId(),
                goal.project().fiscalYear(),
                goal.version(),
                about.number(),
                goal.stage(),
                goal.project().region(),
                goal.project().unit(),
                goal.project().department(),
                goal.project().name(),
                content.goal(),
                content.numberedGoals(),
                content.indicators(),
                ReviewTold.of(goal.review(), about),
                about.origin(),
                about.source(),
                AdjustmentTold.of(change.adjusted()));
    }

    /** There only where an adjustment put the version in the place of another. */
    record AdjustmentTold(int number, String reason, int previousVersion) {
        static @Nullable AdjustmentTold of(@Nullable Adjusted adjusted) {
            return adjusted == null
                    ? null
                    : new AdjustmentTold(adjusted.number(), adjusted.reason(), adjusted.previousVersion());
        }
    }

    record ReviewTold(Grade grade, Map<Dimension, Grade> dimensions, String opinion, Instant decidedAt) {
        static @Nullable ReviewTold of(@Nullable GoalReview review, GoalVersion about) {
            if (review == null || review.goalVersion() != about.number()) {
                return null;
            }
            return new ReviewTold(review.grade(), review.dimensions(), review.opinion(), review.decidedAt());
        }
    }
}
