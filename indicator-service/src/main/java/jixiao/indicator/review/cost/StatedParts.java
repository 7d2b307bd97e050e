package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * The parts into which the goal's own text cuts the budget (S4: 养老保险67.35万元，职业年金33.68万元…).
 *
 * @param sum in 元
 */
public record StatedParts(List<BigDecimal> parts, BigDecimal sum, Money budget) {
    private static final int LEAST_PARTS = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty when the text names fewer than three parts, or so little of the budget that it does not cut it up. */
    public static Optional<StatedParts> of(Stream<String> narrative, @Nullable Money budget) {
        if (budget == null || budget.isZero()) {
            return Optional.empty();
        }
        List<BigDecimal> parts = MoneyInText.in(narrative)
                .filter(MoneyInText::isSpent)
                .map(MoneyInText::yuan)
                .filter(yuan -> yuan.compareTo(budget.yuan()) < 0)
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() >= LEAST_PARTS && sum.multiply(TWO).compareTo(budget.yuan()) >= 0
                ? Optional.of(new StatedParts(parts, sum, budget))
                : Optional.empty();
    }

    /** By a hundredth of the budget or more; less may be rounding. */
    public boolean leaveSomethingUnsaid() {
        return budget.yuan().subtract(sum).multiply(HUNDRED).compareTo(budget.yuan()) >= 0;
    }

    public String unsaid() {
        return MoneyWords.of(budget.yuan().subtract(sum));
    }

    /** For the reader: 108万元 + 180万元 + 20万元 = 308万元. */
    public String equation() {
        return parts.stream().map(MoneyWords::of).collect(Collectors.joining(" + ")) + " = " + MoneyWords.of(sum);
    }
}
