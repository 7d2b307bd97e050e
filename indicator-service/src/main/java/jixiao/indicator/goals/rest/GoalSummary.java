package jixiao.indicator.goals.rest;

import java.util.UUID;
import jixiao.indicator.goals.GoalStage;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.goals.ListedGoal;
import jixiao.indicator.goals.NamedOrganisation;
import jixiao.indicator.goals.Origin;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** A goal in a list. */
public record GoalSummary(
        UUID id,
        long version,
        UUID projectId,
        FiscalYear fiscalYear,
        String projectName,
        NamedOrganisation unit,
        NamedOrganisation department,
        @Nullable Money budget,
        GoalStage stage,
        int goalVersion,
        @Nullable Integer approvedVersion,
        String goal,
        Origin origin,
        @Nullable Grade grade) {

    static GoalSummary of(ListedGoal listed) {
        PerformanceGoal goal = listed.goal();
        return new GoalSummary(
                goal.id(),
                goal.version(),
                goal.project().projectId(),
                goal.project().fiscalYear(),
                goal.project().name(),
                goal.project().unit(),
                goal.project().department(),
                goal.project().budget(),
                goal.stage(),
                listed.version().number(),
                goal.versions().approved(),
                listed.version().goal(),
                listed.version().origin(),
                goal.review() == null ? null : goal.review().grade());
    }
}
