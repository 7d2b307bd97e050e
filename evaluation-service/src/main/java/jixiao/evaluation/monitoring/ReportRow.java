package jixiao.evaluation.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import jixiao.values.reading.Comparison;
import jixiao.values.reading.Direction;
import jixiao.values.reading.IndicatorReader;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in a monitoring report: what the sheet and the plan say of it, and what the unit says.
 *
 * @param row position in the sheet, from 1
 * @param underCost whether a bare number is a cap
 * @param plannedShare of the target by the last day of the round, 1 = all
 * @param ownPlan whether the unit planned the row itself
 * @param done 1至N月完成情况, as written
 * @param expected 全年预计完成情况, as written
 */
@Embeddable
public record ReportRow(
        @Column(name = "row_position") int row,
        String indicator,
        String target,
        boolean underCost,
        BigDecimal plannedShare,
        boolean ownPlan,
        @Nullable String done,
        @Nullable String expected,
        @Nullable @Enumerated(EnumType.STRING) DeviationCause cause,
        @Nullable String explanation,
        @Nullable @Enumerated(EnumType.STRING) Likelihood likelihood) {

    static ReportRow planned(int position, SheetRow row, BigDecimal plannedShare, boolean ownPlan) {
        boolean underCost = row.subcategory() == Subcategory.COST || row.category() == Category.COST;
        return new ReportRow(
                position, row.name(), row.target(), underCost, plannedShare, ownPlan, null, null, null, null, null);
    }

    /** The same row with what the unit says of it. */
    ReportRow saying(ReportEntry.Row entry) {
        return new ReportRow(
                row,
                indicator,
                target,
                underCost,
                plannedShare,
                ownPlan,
                entry.done(),
                entry.expected(),
                entry.cause(),
                entry.explanation(),
                entry.likelihood());
    }

    /** The same row with what the unit said of the indicator before. */
    ReportRow sayingAs(ReportRow before) {
        return saying(
                new ReportEntry.Row(before.done, before.expected, before.cause, before.explanation, before.likelihood));
    }

    RowProgress progress() {
        return new RowProgress(target, underCost, plannedShare, ownPlan, done, likelihood);
    }

    /** Whether the unit itself says that the target will not be reached. */
    boolean willBeMissed(FiscalYear year) {
        if (likelihood == Likelihood.IMPOSSIBLE) {
            return true;
        }
        Direction whenUnstated = underCost ? Direction.REVERSE : Direction.POSITIVE;
        return Comparison.of(IndicatorReader.read(target), IndicatorReader.read(expected), whenUnstated, year)
                instanceof Comparison.Missed;
    }
}
