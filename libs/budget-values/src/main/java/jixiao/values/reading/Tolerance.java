package jixiao.values.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds the numbers a tolerance allows: ±5% is -5 to 5 %, 20±2℃ is 18 to 22 ℃. */
final class Tolerance {
    static final char SIGN = '±';

    private Tolerance() {}

    /** The range whose sign stands at the place, around a number in the given unit; null when there is none. */
    static @Nullable RangeEnd at(String text, int place, BigDecimal around, UnitOfMeasure unit) {
        if (place >= text.length() || text.charAt(place) != SIGN) {
            return null;
        }
        Numeral size = Numeral.at(text, place + 1);
        UnitPhrase written = size == null ? null : UnitPhrase.at(text, size.end());
        if (size == null || written == null || !unit.isNone() && !written.unit().equals(unit)) {
            return null;
        }
        return around(around, size.value().multiply(written.times()), written);
    }

    static RangeEnd around(BigDecimal middle, BigDecimal size, UnitPhrase unit) {
        return new RangeEnd(middle.subtract(size), middle.add(size), unit);
    }
}
