package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The 年度资金总额 row of a sheet.
 *
 * @param adjusted 全年预算数, of which the execution rate is taken; null where a published table does not show it
 * @param executed 全年执行数; null likewise
 * @param unit the unit the form prints, for formulas
 * @param printedPoints 分值 as printed, or null
 * @param printedRate 执行率 as printed, such as 98.09%, 98.09 or 0.9809, or null
 * @param typedScore 得分 as typed, or null
 * @param explanation why so little was spent, or null
 */
public record FundsFacts(
        @Nullable Money adjusted,
        @Nullable Money executed,
        MoneyUnit unit,
        @Nullable BigDecimal printedPoints,
        @Nullable String printedRate,
        @Nullable BigDecimal typedScore,
        @Nullable String explanation) {

    public static FundsFacts of(Money adjusted, Money executed) {
        return new FundsFacts(adjusted, executed, MoneyUnit.TEN_THOUSAND_YUAN, null, null, null, null);
    }

    boolean hasMoney() {
        return adjusted != null && executed != null;
    }

    /** The same funds with another score typed. */
    public FundsFacts scored(BigDecimal score) {
        return new FundsFacts(adjusted, executed, unit, printedPoints, printedRate, score, explanation);
    }

    /** executed ÷ adjusted; without money the printed rate. There is no rate of a budget of zero. */
    @Nullable
    Fraction rate() {
        if (adjusted == null || executed == null) {
            return printed()
                    .map(PrintedRate::percent)
                    .map(percent -> new Fraction(percent, BigDecimal.valueOf(100)))
                    .orElse(null);
        }
        return adjusted.isZero() ? null : new Fraction(executed.yuan(), adjusted.yuan());
    }

    /** The printed rate; it never replaces the one that follows from the money. */
    Optional<PrintedRate> printed() {
        boolean known = adjusted != null && executed != null && !adjusted.isZero();
        return PrintedRate.read(printedRate, known ? new Fraction(executed.yuan(), adjusted.yuan()) : null);
    }

    /** 8.32 ÷ 8.75, or the printed rate where there is no money. */
    String quotient() {
        return adjusted == null || executed == null
                ? printed().map(PrintedRate::percent).map(PrintedNumbers::plain).orElse("") + " %"
                : PrintedNumbers.plain(executed.in(unit)) + " ÷ " + PrintedNumbers.plain(adjusted.in(unit));
    }
}
