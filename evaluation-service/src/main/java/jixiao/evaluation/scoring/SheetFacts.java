package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to score: nothing here has to be stored.
 *
 * @param printedTotal the 得分 of the 总分 row as printed, or null
 */
public record SheetFacts(
        int fiscalYear,
        FundsFacts funds,
        List<RowFacts> rows,
        @Nullable BigDecimal printedTotal) {
    public SheetFacts {
        rows = List.copyOf(rows);
    }

    /** The points of all rows together. */
    BigDecimal points() {
        BigDecimal sum = BigDecimal.ZERO;
        for (RowFacts row : rows) {
            sum = sum.add(row.points());
        }
        return sum;
    }
}
