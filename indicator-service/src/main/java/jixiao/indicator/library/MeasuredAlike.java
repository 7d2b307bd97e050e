package jixiao.indicator.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import jixiao.values.reading.Measure;
import jixiao.values.reading.UnitOfMeasure;

/**
 * A unit with its denominators, and the numbers that convert into it: 万元 and 元 measure the same thing, 元/人 and 元, or
 * 人 and 人次, do not.
 */
record MeasuredAlike(UnitOfMeasure unit, String per) {
    static MeasuredAlike of(Measure measure) {
        return new MeasuredAlike(
                measure.unit(),
                measure.per().stream().map(UnitOfMeasure::symbol).collect(Collectors.joining("·")));
    }

    boolean measuresLike(MeasuredAlike other) {
        return per.equals(other.per) && unit.convertsTo(other.unit);
    }

    /** The number in this unit; exact where it can be, else to ten digits. */
    BigDecimal convert(Measure measure) {
        if (measure.unit().equals(unit)) {
            return plain(measure.low());
        }
        BigDecimal smallest = measure.low().multiply(factor(measure.unit()));
        return plain(smallest.divide(factor(unit), new MathContext(Math.max(10, smallest.precision()))));
    }

    String text() {
        return unit.symbol() + (per.isEmpty() ? "" : "/" + per);
    }

    private static BigDecimal factor(UnitOfMeasure unit) {
        return unit.factor().orElse(BigDecimal.ONE);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
