package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.util.Set;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;
import jixiao.values.reading.UnitOfMeasure;

/**
 * So many of something: 2600人, 2天, 12个月.
 *
 * @param name of the indicator that says it
 */
record Count(String name, BigDecimal number, UnitOfMeasure unit, Operator operator) {
    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "人次");

    static Count of(String name, Measure measure) {
        return new Count(name, measure.high(), measure.unit(), measure.operator());
    }

    static Count months(int number) {
        return new Count("", BigDecimal.valueOf(number), new UnitOfMeasure("个月"), Operator.UNSTATED);
    }

    boolean isOfPeople() {
        return PEOPLE.contains(unit.symbol());
    }

    /** Whether “per that” is per one of these; for a cost, 人 and 人次, 场 and 次 are the same. */
    boolean counts(UnitOfMeasure denominator) {
        return unit.convertsTo(denominator)
                || isOfPeople() && PEOPLE.contains(denominator.symbol())
                || unit.isOccurrence() && denominator.isOccurrence();
    }

    String text() {
        return operator.sign() + number.toPlainString() + unit.symbol();
    }
}
