package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.reading.Measure;

/**
 * A cost whose quantity × unit cost comes to more than the text of the goal itself allows (S3: 10个×≤5万元 = 50万元 under
 * “职工之家建设经费不高于20万元”).
 *
 * @param equation for the reader
 * @param clause the cap as the text says it
 */
public record BrokenCap(ReviewedIndicator cost, String equation, String clause) {
    private static final Pattern OF_EACH = Pattern.compile("平均|单次|单场|单个|每");
    private static final Pattern SAYS_NO_PURPOSE = Pattern.compile("成本|经费|费用|支出|组织|开展|平均|单次|单场|单个|工作|保证|建设|[费金]$");

    public static List<BrokenCap> in(Stream<String> narrative, List<ReviewedIndicator> indicators) {
        List<MoneyInText> caps = MoneyInText.in(narrative)
                .filter(amount -> amount.isCap() && amount.isSpent())
                .toList();
        return indicators.stream()
                .filter(cost -> cost.isCost() && OF_EACH.matcher(cost.name()).find())
                .flatMap(cost -> brokenBy(cost, indicators, caps).stream())
                .toList();
    }

    private static Optional<BrokenCap> brokenBy(
            ReviewedIndicator cost, List<ReviewedIndicator> indicators, List<MoneyInText> caps) {
        Measure unitCost = cost.measure()
                .filter(measure ->
                        measure.unit().isMoney() && measure.unit().factor().isPresent())
                .orElse(null);
        Count count = unitCost == null ? null : NamedCount.of(cost, indicators).orElse(null);
        MoneyInText cap = count == null ? null : capFor(cost, caps).orElse(null);
        if (cap == null) {
            return Optional.empty();
        }
        BigDecimal product = count.number().multiply(Term.yuanOf(unitCost));
        return product.compareTo(cap.yuan()) > 0
                ? Optional.of(new BrokenCap(
                        cost, count.text() + "×" + unitCost.canonical() + " = " + MoneyWords.of(product), cap.clause()))
                : Optional.empty();
    }

    /** The one cap that is of the same thing; two that fit alike cannot be told apart. */
    private static Optional<MoneyInText> capFor(ReviewedIndicator cost, List<MoneyInText> caps) {
        String name = purpose(cost.name());
        int best = caps.stream()
                .mapToInt(cap -> Likeness.of(name, purpose(cap.purpose())))
                .max()
                .orElse(0);
        List<MoneyInText> fitting = caps.stream()
                .filter(cap -> Likeness.of(name, purpose(cap.purpose())) == best)
                .toList();
        return best > 0 && fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String purpose(String text) {
        return SAYS_NO_PURPOSE.matcher(text).replaceAll("");
    }
}
