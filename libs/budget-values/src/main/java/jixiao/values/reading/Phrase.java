package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A phrase found in a folded text: where it stands, what it says, and what was odd about it.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Phrase(int start, int end, Content content, Confidence confidence, Set<Warning> warnings) {
    sealed interface Content permits Measure, MeasuredChange, TimeSpan, Due, Each, Ratio {}

    /** Denominators before the number they belong to, and whether they say an average. */
    record Each(List<UnitOfMeasure> per, boolean average) implements Content {}

    /** Two numbers that are one to the other: 1:15. */
    record Ratio(Operator operator, BigDecimal first, BigDecimal second) implements Content {
        List<Measure> parts() {
            return Stream.of(first, second)
                    .map(part -> new Measure(operator, List.of(part), UnitOfMeasure.NONE, List.of()))
                    .toList();
        }
    }

    /** A date with the word that bounds it. */
    record Due(Operator operator, DueDate date) implements Content {
        boolean isMonthly() {
            return date.every().endsWith("月");
        }
    }
}
