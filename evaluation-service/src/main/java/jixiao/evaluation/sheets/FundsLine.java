package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One row of the funds block, amounts as printed with their reading in 元.
 *
 * @param source TOTAL, APPROPRIATION, CARRY_OVER, OTHER or a layout's own
 * @param points 分值 as printed; null where the profile says it
 * @param rate 执行率 as printed, in percent; null where it follows from the amounts
 * @param score 得分 as printed
 */
@Embeddable
public record FundsLine(
        String caption,
        String source,
        @Nullable String openingWritten,
        @Nullable Money opening,
        @Nullable String adjustedWritten,
        @Nullable Money adjusted,
        @Nullable String executedWritten,
        @Nullable Money executed,
        @Nullable String points,
        @Nullable String rate,
        @Nullable String score) {

    static final String TOTAL = "TOTAL";

    /** A line of the suite's own, printed in 万元 as the official form does. */
    static FundsLine entered(String caption, String source, Money opening, Money adjusted, Money executed) {
        return new FundsLine(
                caption,
                source,
                inTenThousand(opening),
                opening,
                inTenThousand(adjusted),
                adjusted,
                inTenThousand(executed),
                executed,
                null,
                null,
                null);
    }

    /** The amounts alone, as in a line of the suite's own. */
    FundsLine withoutPrint() {
        return new FundsLine(
                caption,
                source,
                openingWritten,
                opening,
                adjustedWritten,
                adjusted,
                executedWritten,
                executed,
                null,
                null,
                null);
    }

    boolean isTotal() {
        return source.equals(TOTAL);
    }

    Optional<BigDecimal> printedPoints() {
        return number(points);
    }

    Optional<BigDecimal> printedScore() {
        return number(score);
    }

    private static String inTenThousand(Money money) {
        return money.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString();
    }

    /** A dash or any other mark is no number. */
    private static Optional<BigDecimal> number(@Nullable String written) {
        if (written == null || !written.strip().matches("[0-9]{1,9}(\\.[0-9]{1,9})?\\s*[%％]?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written.strip().replaceAll("\\s*[%％]$", "")));
    }
}
