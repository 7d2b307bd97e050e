package jixiao.evaluation.statistics;

import java.math.BigDecimal;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Indicators of one name, class, direction and unit of measure put together: sum first, score after.
 *
 * @param unitOfMeasure as written, with its denominators; empty where none is
 * @param projects how many sheets it comes from
 * @param target of all of them: summed, or weighed by funds
 * @param actual likewise
 * @param attainment actual ÷ target in percent with two decimals; null over a target of zero
 * @param points 分值 of all of them together
 * @param score what the rules give for target and actual as put together; null where they give none
 * @param formula how the score comes about
 */
public record IndicatorTotal(
        @Nullable Category category,
        @Nullable Subcategory subcategory,
        String name,
        String unitOfMeasure,
        Direction direction,
        Kind kind,
        int projects,
        BigDecimal target,
        BigDecimal actual,
        @Nullable BigDecimal attainment,
        BigDecimal points,
        @Nullable BigDecimal score,
        String formula) {

    /** Absolute quantities are summed; ratios are weighed by the adjusted budget of their projects. */
    public enum Kind {
        QUANTITY,
        RATIO
    }
}
