package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The 年度资金总额 row of a sheet.
 *
 * @param adjusted 全年预算数, of which the execution rate is taken
 * @param executed 全年执行数
 * @param unit the unit the form prints, for formulas
 * @param printedPoints 分值 as printed, or null
 * @param printedRate 执行率 as printed, in percent without the sign, or null
 * @param typedScore 得分 as typed, or null
 * @param explanation why so little was spent, or null
 */
public record FundsFacts(
        Money adjusted,
        Money executed,
        MoneyUnit unit,
        @Nullable BigDecimal printedPoints,
        @Nullable BigDecimal printedRate,
        @Nullable BigDecimal typedScore,
        @Nullable String explanation) {

    public static FundsFacts of(Money adjusted, Money executed) {
        return new FundsFacts(adjusted, executed, MoneyUnit.TEN_THOUSAND_YUAN, null, null, null, null);
    }

    /** executed ÷ adjusted; there is no rate of a budget of zero. */
    @Nullable
    Fraction rate() {
        return adjusted.isZero() ? null : new Fraction(executed.yuan(), adjusted.yuan());
    }
}
