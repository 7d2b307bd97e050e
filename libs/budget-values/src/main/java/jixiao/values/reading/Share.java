package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A share of the whole in words, as a percentage: 二分之一, 半数 and 一半 are 50, 五分之四 is 80. Only what is exact: 三分之二 is none. */
final class Share {
    private static final List<String> HALVES = List.of("半数", "一半");
    private static final String PARTS = "分之";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;

    private Share() {}

    /** The share that begins at the place, or null. */
    static @Nullable Numeral at(String text, int place) {
        for (String half : HALVES) {
            int end = place + half.length();
            if (text.startsWith(half, place) && (end == text.length() || MeasureWord.after(text, end) != null)) {
                return new Numeral(BigDecimal.valueOf(50), end, true, false);
            }
        }
        Numeral whole = Numeral.at(text, place);
        Numeral part = whole != null && text.startsWith(PARTS, whole.end())
                ? Numeral.at(text, whole.end() + PARTS.length())
                : null;
        if (whole == null || part == null || part.value().compareTo(whole.value()) > 0) {
            return null;
        }
        return exact(part.value().multiply(HUNDRED), whole.value(), part.end());
    }

    private static @Nullable Numeral exact(BigDecimal part, BigDecimal whole, int end) {
        BigDecimal scaled = part.movePointRight(MOST_DECIMALS);
        if (whole.signum() == 0 || scaled.remainder(whole).signum() != 0) {
            return null;
        }
        BigDecimal percent =
                scaled.divideToIntegralValue(whole).movePointLeft(MOST_DECIMALS).stripTrailingZeros();
        return new Numeral(percent.setScale(Math.max(percent.scale(), 0)), end, true, false);
    }
}
