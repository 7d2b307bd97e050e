package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a range written around the name of what it bounds: 80%≤X≤90%, 80%≤满意度<95%, 100%≥X≥90%. */
final class BoundedName {
    private static final int LONGEST_NAME = 16;

    private BoundedName() {}

    /** The range that begins with the given phrase, or null when no sign and name follow it. */
    static @Nullable Phrase from(String text, Phrase first) {
        if (!(first.content() instanceof Measure start)
                || start.operator() != Operator.UNSTATED
                || !isSign(text, first.end())) {
            return null;
        }
        int sign = first.end() + 1;
        while (sign < text.length() && sign - first.end() <= LONGEST_NAME && isOfName(text.charAt(sign))) {
            sign++;
        }
        Phrase last = sign > first.end() + 1 && isSign(text, sign) ? MeasurePhrases.at(text, sign) : null;
        Measure range = last == null || !(last.content() instanceof Measure end)
                ? null
                : range(start, "≤<".indexOf(text.charAt(first.end())) >= 0, end);
        if (range == null) {
            return null;
        }
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(last.warnings());
        Confidence confidence = last.confidence();
        if ("<>".indexOf(text.charAt(first.end())) >= 0 || "<>".indexOf(text.charAt(sign)) >= 0) {
            warnings.add(Warning.END_EXCLUDED);
            confidence = confidence.atMost(Confidence.LIKELY);
        }
        return new Phrase(first.start(), last.end(), range, confidence, warnings);
    }

    /** Between the two numbers, which rise behind ≤ and fall behind ≥; null when they do not, or measure unlike things. */
    private static @Nullable Measure range(Measure start, boolean rising, Measure end) {
        Direction expected = rising ? Direction.REVERSE : Direction.POSITIVE;
        boolean alike = start.unit().isNone() || start.unit().equals(end.unit());
        BigDecimal low = rising ? start.low() : end.low();
        BigDecimal high = rising ? end.low() : start.low();
        boolean fits =
                end.operator().direction() == expected && alike && start.per().isEmpty() && low.compareTo(high) <= 0;
        return fits ? new Measure(Operator.BETWEEN, List.of(low, high), end.unit(), end.per()) : null;
    }

    private static boolean isSign(String text, int place) {
        return place < text.length() && "≤<≥>".indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isOfName(char sign) {
        return UnitPhrase.isHan(sign) || FoldedText.isLatin(sign);
    }
}
