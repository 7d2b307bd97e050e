package jixiao.indicator.kinship;

import java.util.UUID;
import jixiao.indicator.goals.GoalContent;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A goal that is held against others.
 *
 * @param goalId null for one that is not stored
 * @param projectId null for one that is not stored
 * @param unitId null when its unit is not known
 * @param scope what the reader of the findings may see by name
 */
public record Compared(
        @Nullable UUID goalId,
        @Nullable UUID projectId,
        @Nullable UUID unitId,
        RegionCode region,
        FiscalYear year,
        String projectName,
        GoalContent content,
        Scope scope) {

    /** Whether the other goal is of this very project, in this year or another. */
    boolean isOfTheProjectOf(Neighbour other) {
        return other.projectId().equals(projectId) || other.unitId().equals(unitId) && bearsTheNameOf(other);
    }

    /** The same programme may run in many units, under one name. */
    boolean bearsTheNameOf(Neighbour other) {
        return PlainText.ofName(projectName).equals(PlainText.ofName(other.projectName()));
    }
}
