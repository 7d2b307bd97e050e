package jixiao.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jixiao.profiles.Monitoring;
import jixiao.values.FiscalYear;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far execution lies below the line that holds (预警线). A unit's own plan lowers the line where it expects less by
 * the end of that month, so that seasonal work is not warned before its season; it never raises it.
 *
 * @param month whose end the line belongs to
 * @param expected the share of the budget that should be spent, 1 = all
 * @param spent what it is held against
 * @param tolerated how far below the line execution may lie, as a share of the budget
 */
record ExecutionGap(int month, BigDecimal expected, Executions.Spent spent, BigDecimal tolerated) {
    private static final int DECIMALS = 4;

    /** Empty where no line holds yet. */
    static Optional<ExecutionGap> on(
            LocalDate day, FiscalYear year, Monitoring rules, @Nullable Plan ownPlan, Executions.Spent spent) {
        return Plan.lastMonthOver(day, year).flatMap(rules::executionAlertAt).map(line -> {
            LocalDate end = YearMonth.of(year.year(), line.month()).atEndOfMonth();
            BigDecimal expected = ownPlan == null ? line.rate() : line.rate().min(ownPlan.by(end, year));
            return new ExecutionGap(line.month(), expected, spent, rules.gap());
        });
    }

    /** The same line, but no lower than one that was told before. */
    ExecutionGap atLeast(BigDecimal before) {
        return new ExecutionGap(month, expected.max(before), spent, tolerated);
    }

    /** Whether the gap is more than is tolerated; a year without a budget is never behind. */
    boolean isBehind() {
        BigDecimal budget = spent.adjusted().yuan();
        return spent.executed().yuan().compareTo(expected.subtract(tolerated).multiply(budget)) < 0;
    }

    /** Executed ÷ adjusted budget, to four decimals; zero without a budget. */
    BigDecimal rate() {
        return spent.adjusted().isZero()
                ? BigDecimal.ZERO
                : spent.executed().yuan().divide(spent.adjusted().yuan(), DECIMALS, RoundingMode.HALF_UP);
    }

    String formula() {
        return "%d月末预警线 %s − 执行率 %s（%s ÷ %s）= %s，%s允许的 %s"
                .formatted(
                        month,
                        Ratio.percent(expected),
                        Ratio.percent(rate()),
                        spent.executed().in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString(),
                        spent.adjusted().in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString(),
                        Ratio.percent(expected.subtract(rate())),
                        isBehind() ? "大于" : "不大于",
                        Ratio.percent(tolerated));
    }
}
