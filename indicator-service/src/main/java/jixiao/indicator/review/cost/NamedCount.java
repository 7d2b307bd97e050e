package jixiao.indicator.review.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.Subcategory;

/** The count that belongs to a cost by name: 建设职工之家 10个 to 职工之家平均建设成本, and no other ten of anything. */
final class NamedCount {
    private static final int LEAST_LIKENESS = 2;
    private static final Pattern OF_AN_OCCASION = Pattern.compile("[单每](次|场|期|批)");

    private NamedCount() {}

    /** What the quantity counts whose name is most like the cost's, if any is much like it. */
    static Optional<Count> of(ReviewedIndicator cost, List<ReviewedIndicator> indicators) {
        boolean occasions = OF_AN_OCCASION.matcher(cost.name()).find();
        return mostLike(cost, indicators)
                .flatMap(indicator -> indicator
                        .measure()
                        .filter(measure -> measure.per().isEmpty()
                                && !measure.unit().isMoney()
                                && !measure.unit().isRate()
                                && !measure.unit().isNone()
                                && (!occasions || measure.unit().isOccurrence()))
                        .map(measure -> Count.of(indicator.name(), measure)));
    }

    /**
     * Of counts of occasions those that belong to the cost: where another quantity is of the same thing (印刷宣传资料 2000份), the
     * 2次 of a 宣传 are of something else.
     */
    static List<Count> ofOccurrences(
            ReviewedIndicator cost, List<Count> occurrences, List<ReviewedIndicator> indicators) {
        int best = mostLike(cost, indicators)
                .map(indicator -> Likeness.of(indicator.name(), cost.name()))
                .orElse(0);
        return best == 0
                ? occurrences
                : occurrences.stream()
                        .filter(count -> Likeness.of(count.name(), cost.name()) == best)
                        .toList();
    }

    private static Optional<ReviewedIndicator> mostLike(ReviewedIndicator cost, List<ReviewedIndicator> indicators) {
        return indicators.stream()
                .filter(indicator -> indicator.is(Subcategory.QUANTITY)
                        && Likeness.of(indicator.name(), cost.name()) >= LEAST_LIKENESS)
                .max(Comparator.comparingInt(indicator -> Likeness.of(indicator.name(), cost.name())));
    }
}
