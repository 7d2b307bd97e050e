package jixiao.values.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The second half of a range: the connector, the high number and its unit. */
record RangeEnd(BigDecimal low, BigDecimal high, UnitPhrase unit) {
    private static final String INCLUDED = "(含)";

    /** The end of a range that began with the low number and unit, or null when none follows or it would be reversed. */
    static @Nullable RangeEnd at(String text, int place, BigDecimal low, UnitPhrase lowUnit) {
        int start = afterConnector(text, place);
        if (start < 0) {
            return null;
        }
        boolean negative = "-~".indexOf(text.charAt(start - 1)) < 0 && text.startsWith("-", start);
        Numeral number = Numeral.at(text, negative ? start + 1 : start);
        UnitPhrase unit = number == null ? null : UnitPhrase.at(text, number.end());
        if (number == null || unit == null) {
            return null;
        }
        boolean openLow = lowUnit.unit().isNone();
        boolean openHigh = unit.unit().isNone();
        if (!openLow && !openHigh && !unit.unit().equals(lowUnit.unit())) {
            return null;
        }
        BigDecimal first = openLow ? low.multiply(unit.times()) : low;
        BigDecimal size = number.value().multiply(unit.times());
        BigDecimal second = negative ? size.negate() : size;
        UnitPhrase shared = openHigh && !openLow ? lowUnit.endingAt(unit.end()) : unit;
        return first.compareTo(second) <= 0 ? new RangeEnd(first, second, shared) : null;
    }

    /** The 至 or dash may stand behind a (含) that belongs to the low end: 80%(含)-90%. */
    private static int afterConnector(String text, int behind) {
        int place = text.startsWith(INCLUDED, behind) ? behind + INCLUDED.length() : behind;
        int end = place;
        while (end < text.length() && end - place < 2 && (text.charAt(end) == '-' || text.charAt(end) == '~')) {
            end++;
        }
        if (end > place) {
            return end;
        }
        return text.startsWith("至", place) || text.startsWith("到", place) ? place + 1 : -1;
    }
}
