package jixiao.indicator.kinship;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jixiao.indicator.goals.GoalContent;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** What is stored of a goal so that others can be held against it. */
public record MarkedGoal(
        UUID goalId,
        int version,
        int edition,
        RegionCode region,
        FiscalYear year,
        Set<Long> marks,
        List<UnitCost> costs) {

    public static MarkedGoal of(
            UUID goalId, int version, RegionCode region, FiscalYear year, String projectName, GoalContent content) {
        return new MarkedGoal(
                goalId, version, Marks.EDITION, region, year, Marks.of(content), UnitCosts.of(projectName, content));
    }
}
