package jixiao.evaluation.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of a unit, department or region come to. Sums first, rates after; scores are weighed by the adjusted
 * budget, so that a project that spent nothing still weighs what it was given.
 *
 * @param stages how many sheets stand at each stage, completed or not
 * @param completed how many have a result, those open for correction included
 * @param executionRate sum of the executed ÷ sum of the adjusted, in percent with two decimals; null without a budget
 * @param meanScore plain mean of the totals, two decimals; null without a completed sheet
 * @param weightedScore mean of the totals weighed by the adjusted budget
 * @param leftOut completed sheets that have no budget: they count in no rate and no weighted mean
 */
public record Summary(
        Map<SheetStage, Integer> stages,
        int completed,
        Money opening,
        Money adjusted,
        Money executed,
        @Nullable BigDecimal executionRate,
        @Nullable BigDecimal meanScore,
        @Nullable BigDecimal weightedScore,
        Map<Rating, Integer> ratings,
        LeftOut leftOut) {

    /** @param sheets the first hundred of them */
    public record LeftOut(int count, String reason, List<Sheet> sheets) {
        static final String WITHOUT_BUDGET = "全年预算数为 0 或没有填写，不计入执行率和加权平均得分。";

        public static LeftOut withoutBudget(int count, List<Sheet> sheets) {
            return new LeftOut(count, WITHOUT_BUDGET, sheets);
        }
    }

    public record Sheet(UUID sheetId, String unit, String projectName) {}

    /** A quotient with two decimals; null over nothing. */
    public static @Nullable BigDecimal quotient(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : numerator.divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
