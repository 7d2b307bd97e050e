package jixiao.indicator.adjustments.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import jixiao.indicator.adjustments.AskedAdjustment;
import jixiao.indicator.goals.NamedOrganisation;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.values.FiscalYear;

/** An adjustment in the list of all, with the goal it would change. */
public record AskedAdjustmentView(
        UUID goalId,
        FiscalYear fiscalYear,
        String projectName,
        NamedOrganisation unit,
        @JsonUnwrapped AdjustmentSummary adjustment) {

    static AskedAdjustmentView of(AskedAdjustment asked) {
        PerformanceGoal goal = asked.goal();
        return new AskedAdjustmentView(
                goal.id(),
                goal.project().fiscalYear(),
                goal.project().name(),
                goal.project().unit(),
                AdjustmentSummary.of(asked.adjustment()));
    }
}
