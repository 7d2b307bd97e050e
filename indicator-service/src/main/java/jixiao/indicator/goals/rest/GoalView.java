package jixiao.indicator.goals.rest;

import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.GoalReview;
import jixiao.indicator.goals.GoalStage;
import jixiao.indicator.goals.NamedOrganisation;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A goal with the version that counts; the others are read one by one.
 *
 * @param goalVersion the version that counts: the approved one, else the last
 * @param review the review that holds for it, or null
 * @param reviews every review ever decided
 */
public record GoalView(
        UUID id,
        long version,
        UUID projectId,
        FiscalYear fiscalYear,
        String projectName,
        RegionCode region,
        NamedOrganisation unit,
        NamedOrganisation department,
        @Nullable Money budget,
        GoalStage stage,
        int goalVersion,
        @Nullable Integer approvedVersion,
        @Nullable String remarks,
        @Nullable ReviewView review,
        VersionView current,
        int versionCount,
        List<ReviewView> reviews) {

    public static GoalView of(PerformanceGoal goal, List<GoalReview> reviews) {
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.project().projectId(),
                goal.project().fiscalYear(),
                goal.project().name(),
                goal.project().region(),
                goal.project().unit(),
                goal.project().department(),
                goal.project().budget(),
                goal.stage(),
                goal.current().number(),
                goal.versions().approved(),
                goal.remarks(),
                goal.review() == null ? null : ReviewView.of(goal.review(), goal),
                VersionView.of(goal.current(), goal.project().fiscalYear()),
                goal.versions().all().size(),
                reviews.stream().map(review -> ReviewView.of(review, goal)).toList());
    }
}
