package jixiao.indicator.kinship;

import java.util.UUID;
import jixiao.indicator.goals.GoalContent;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * A stored goal another is held against, in the version that counts.
 *
 * @param nameable whether the reader may know which project it is: it is approved or recorded, or in the reader's scope
 */
public record Neighbour(
        UUID projectId,
        FiscalYear year,
        UUID unitId,
        String unitName,
        String projectName,
        @Nullable Money budget,
        boolean nameable,
        GoalContent content) {

    /** How a finding calls it. */
    public String called() {
        String quoted = "“" + projectName.replace('“', '‘').replace('”', '’') + "”";
        return nameable ? quoted + "（" + unitName + "，" + year + "年）" : "另一单位的项目（" + year + "年）";
    }
}
