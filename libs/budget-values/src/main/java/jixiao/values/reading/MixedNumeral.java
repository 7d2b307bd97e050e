package jixiao.values.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up a number written in digits and scales: 45万6千 is 456000, 3亿5000万 is 350000000, 1万5000 is 15000. */
final class MixedNumeral {
    private static final int MOST_PARTS = 5;

    private MixedNumeral() {}

    /** Whether digits, a scale and digits again stand there, the first of them ending at the place. */
    static boolean continues(String text, int place) {
        return scale(text, place) > 1 && place + 1 < text.length() && FoldedText.isDigit(text.charAt(place + 1));
    }

    /** The whole number that begins with the given part; null where the parts do not fit each other (3万5). */
    static @Nullable Numeral from(String text, Numeral first) {
        long above = Long.MAX_VALUE;
        BigDecimal sum = BigDecimal.ZERO;
        Numeral part = first;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            long scale = scale(text, part.end());
            BigDecimal size = part.value().multiply(BigDecimal.valueOf(scale));
            boolean complete =
                    scale > 1 || size.precision() == Long.toString(above).length() - 1;
            if (size.compareTo(BigDecimal.valueOf(above)) >= 0 || !complete) {
                return null;
            }
            sum = sum.add(size);
            int end = scale > 1 ? part.end() + 1 : part.end();
            if (scale == 1 || !continues(text, part.end())) {
                return new Numeral(sum, end, false, false);
            }
            above = scale;
            part = Numeral.digits(text, end);
            if (part == null) {
                return null;
            }
        }
        return null;
    }

    private static long scale(String text, int place) {
        return switch (place < text.length() ? text.charAt(place) : '\0') {
            case '亿' -> 100_000_000;
            case '万' -> 10_000;
            case '千' -> 1_000;
            case '百' -> 100;
            default -> 1;
        };
    }
}
