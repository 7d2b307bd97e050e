package jixiao.indicator.adjustments.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jixiao.indicator.adjustments.AdjustmentStage;
import jixiao.indicator.adjustments.GoalAdjustment;
import jixiao.indicator.goals.Adjusted;
import jixiao.indicator.goals.GoalComparison;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.Goals;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.rest.ReviewView;
import jixiao.indicator.review.ReviewSheets;
import jixiao.indicator.review.rest.ReviewSheetView;
import jixiao.kit.rest.Versions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shows an adjustment with its comparison, findings and review. */
@ApplicationScoped
class AdjustmentAnswers {
    private final Goals goals;
    private final ReviewSheets sheets;
    private final EntityManager database;

    AdjustmentAnswers(Goals goals, ReviewSheets sheets, EntityManager database) {
        this.goals = goals;
        this.sheets = sheets;
        this.database = database;
    }

    RestResponse<AdjustmentView> of(PerformanceGoal goal, GoalAdjustment adjustment) {
        database.flush();
        Adjusted adjusted = adjustment.adjusted();
        GoalVersion asked = goal.versions().numbered(adjusted.goalVersion()).orElseThrow();
        AdjustmentView view = AdjustmentView.of(
                adjustment,
                GoalComparison.between(
                        goal.versions().numbered(adjusted.previousVersion()).orElseThrow(), asked),
                ReviewSheetView.of(asked.number(), sheets.of(goal, asked)),
                reviewOf(goal, adjustment));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Versions.etag(adjustment.version()))
                .build();
    }

    private @Nullable ReviewView reviewOf(PerformanceGoal goal, GoalAdjustment adjustment) {
        return adjustment.stage() != AdjustmentStage.APPROVED
                ? null
                : goals.reviewsOf(goal.id()).stream()
                        .filter(decided ->
                                decided.goalVersion() == adjustment.adjusted().goalVersion())
                        .map(decided -> ReviewView.of(decided, goal))
                        .findFirst()
                        .orElseThrow();
    }
}
