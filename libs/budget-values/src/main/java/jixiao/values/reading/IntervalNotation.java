package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a range in the notation of mathematics: [80%,90%], (80%,90%], [3,5]次. A round bracket leaves its end out; with two
 * round brackets it is a remark or a list and no range.
 */
final class IntervalNotation {
    private static final String OPEN = "[【(";
    private static final String CLOSE = "]】)";
    private static final int LONGEST = 30;

    private IntervalNotation() {}

    /** One end with the unit behind it, which may be missing. */
    private record End(BigDecimal number, UnitPhrase unit) {
        BigDecimal value() {
            return number.multiply(unit.times());
        }
    }

    static boolean begins(char first) {
        return OPEN.indexOf(first) >= 0;
    }

    /** The range whose bracket opens at the place, or null. */
    static @Nullable Phrase at(String text, int place) {
        int close = begins(text.charAt(place)) ? closing(text, place + 1) : -1;
        if (close < 0) {
            return null;
        }
        boolean lowOut = text.charAt(place) == '(';
        boolean highOut = text.charAt(close) == ')';
        int comma = text.indexOf(',', place, close);
        boolean pair = comma > place && text.indexOf(',', comma + 1, close) < 0;
        if (!pair || lowOut && highOut) {
            return null;
        }
        End low = end(text.substring(place + 1, comma));
        End high = end(text.substring(comma + 1, close));
        UnitPhrase unit = low == null || high == null ? null : shared(low, high, text, close + 1);
        return unit == null || low.value().compareTo(high.value()) > 0
                ? null
                : phrase(text, place, List.of(low.value(), high.value()), unit, lowOut || highOut);
    }

    private static Phrase phrase(String text, int place, List<BigDecimal> values, UnitPhrase unit, boolean open) {
        List<UnitOfMeasure> per = new ArrayList<>();
        int end = Denominators.read(text, unit.end(), per);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (unit.warning() != null) {
            warnings.add(unit.warning());
        }
        if (open) {
            warnings.add(Warning.END_EXCLUDED);
        }
        Measure measure = new Measure(Operator.BETWEEN, values, unit.unit(), per);
        return new Phrase(place, end, measure, warnings.isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY, warnings);
    }

    private static int closing(String text, int place) {
        for (int end = place; end < text.length() && end - place < LONGEST; end++) {
            if (CLOSE.indexOf(text.charAt(end)) >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** The number and unit that make up the whole part, or null. */
    private static @Nullable End end(String part) {
        boolean negative = part.startsWith("-");
        Numeral number = Numeral.at(part, negative ? 1 : 0);
        UnitPhrase unit = number == null || number.chinese() ? null : UnitPhrase.at(part, number.end());
        boolean whole =
                unit != null && unit.end() == part.length() && unit.more().signum() == 0 && !unit.approximate();
        if (!whole || unit.warning() == Warning.UNIT_UNKNOWN) {
            return null;
        }
        return new End(negative ? number.value().negate() : number.value(), unit);
    }

    /** The unit of both ends, said at one or both of them or behind the bracket; null when they differ. */
    private static @Nullable UnitPhrase shared(End low, End high, String text, int behind) {
        boolean openLow = low.unit().unit().isNone();
        boolean openHigh = high.unit().unit().isNone();
        if (openLow && openHigh) {
            UnitPhrase after = UnitPhrase.at(text, behind);
            boolean known =
                    after != null && after.warning() == null && after.more().signum() == 0 && !after.approximate();
            return known && after.times().equals(BigDecimal.ONE) ? after : UnitPhrase.missing(behind);
        }
        boolean one =
                openLow || openHigh || low.unit().unit().equals(high.unit().unit());
        boolean scaled = low.unit().times().compareTo(high.unit().times()) != 0;
        return one && !scaled ? (openHigh ? low : high).unit().endingAt(behind) : null;
    }
}
