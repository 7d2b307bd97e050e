package jixiao.values.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a range written around the name of what it bounds: 80%≤X≤90%, 80%≤满意度<95%. */
final class BoundedName {
    private static final int LONGEST_NAME = 16;

    private BoundedName() {}

    /** The range that begins with the given phrase, or null when no sign and name follow it. */
    static @Nullable Phrase from(String text, Phrase first) {
        if (!(first.content() instanceof Measure low)
                || low.operator() != Operator.UNSTATED
                || !isSign(text, first.end())) {
            return null;
        }
        int sign = first.end() + 1;
        while (sign < text.length() && sign - first.end() <= LONGEST_NAME && isOfName(text.charAt(sign))) {
            sign++;
        }
        Phrase last = sign > first.end() + 1 && isSign(text, sign) ? MeasurePhrases.at(text, sign) : null;
        if (last == null
                || !(last.content() instanceof Measure high)
                || high.operator().direction() != Direction.REVERSE) {
            return null;
        }
        boolean alike = low.unit().isNone() || low.unit().equals(high.unit());
        if (!alike || !low.per().isEmpty() || low.low().compareTo(high.low()) > 0) {
            return null;
        }
        Measure range = new Measure(Operator.BETWEEN, List.of(low.low(), high.low()), high.unit(), high.per());
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(last.warnings());
        Confidence confidence = last.confidence();
        if (text.charAt(first.end()) == '<' || high.operator() == Operator.LT) {
            warnings.add(Warning.END_EXCLUDED);
            confidence = confidence.atMost(Confidence.LIKELY);
        }
        return new Phrase(first.start(), last.end(), range, confidence, warnings);
    }

    private static boolean isSign(String text, int place) {
        return place < text.length() && "≤<".indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isOfName(char sign) {
        return UnitPhrase.isHan(sign) || FoldedText.isLatin(sign);
    }
}
