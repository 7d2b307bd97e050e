package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;
import jixiao.values.reading.UnitOfMeasure;

/**
 * What one cost indicator comes to: counts × unit cost.
 *
 * @param likeness how well the names of the counts fit the name of the cost
 * @param perPersonToo whether 元/天 was taken as 元/人·天 to get here
 */
record Term(ReviewedIndicator cost, Measure unitCost, List<Count> counts, int likeness, boolean perPersonToo) {
    private static final int SCALE_OF_MONEY = 2;
    private static final BigDecimal CENTS_PER_YUAN = BigDecimal.valueOf(100);

    /** In 元, to the cent. */
    BigDecimal yuan() {
        return counts.stream()
                .map(Count::number)
                .reduce(yuanOf(unitCost), BigDecimal::multiply)
                .setScale(SCALE_OF_MONEY, RoundingMode.HALF_UP);
    }

    static BigDecimal yuanOf(Measure money) {
        return money.high().multiply(money.unit().factor().orElseThrow()).divide(CENTS_PER_YUAN);
    }

    /** Whether about, on average or a bound is said anywhere in it. */
    boolean isLoose() {
        return operators().anyMatch(operator -> operator != Operator.UNSTATED && operator != Operator.EQ);
    }

    /** Whether it comes to at least this much: exact numbers and floors only. */
    boolean isAtLeast() {
        return operators()
                .allMatch(operator ->
                        operator == Operator.UNSTATED || operator == Operator.EQ || operator == Operator.GE);
    }

    String text() {
        Measure shown = perPersonToo
                ? new Measure(
                        unitCost.operator(),
                        unitCost.values(),
                        unitCost.unit(),
                        Stream.concat(Stream.of(new UnitOfMeasure("人")), unitCost.per().stream())
                                .toList())
                : unitCost;
        return Stream.concat(counts.stream().map(Count::text), Stream.of(shown.canonical()))
                .collect(Collectors.joining("×"));
    }

    private Stream<Operator> operators() {
        return Stream.concat(Stream.of(unitCost.operator()), counts.stream().map(Count::operator));
    }
}
