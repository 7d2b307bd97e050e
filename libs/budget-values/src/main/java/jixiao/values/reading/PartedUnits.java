package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads units with a part of one more behind them, 一年半 and 两个半月, and tenths of the whole: 九成, 九成五. */
final class PartedUnits {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Lexicon<UnitOfMeasure> WITH_HALF = new Lexicon<>(Map.of(
            "个半月", new UnitOfMeasure("个月"),
            "个半小时", new UnitOfMeasure("个小时"),
            "年半", new UnitOfMeasure("年"),
            "天半", new UnitOfMeasure("天")));

    private PartedUnits() {}

    /** The unit at the place, or null. */
    static @Nullable UnitPhrase at(String text, int place) {
        Lexicon.Word<UnitOfMeasure> halves = WITH_HALF.at(text, place);
        if (halves != null) {
            int end = place + halves.length();
            return new UnitPhrase(halves.meaning(), end, BigDecimal.ONE, HALF, false, null);
        }
        boolean more = place + 1 < text.length() && "余多".indexOf(text.charAt(place)) >= 0;
        int tenth = more ? place + 1 : place;
        return isTenth(text, tenth) ? tenths(text, tenth + 1, more) : null;
    }

    private static UnitPhrase tenths(String text, int place, boolean approximate) {
        BigDecimal part = tenth(place < text.length() ? text.charAt(place) : '\0');
        int end = part.signum() == 0 ? place : place + 1;
        return new UnitPhrase(UnitOfMeasure.PERCENT, end, BigDecimal.TEN, part, approximate, null);
    }

    /** The 五 of 九成五 or the 半 of 九成半 as a part of one. */
    private static BigDecimal tenth(char sign) {
        int digit = FoldedText.isDigit(sign) ? sign - '0' : ChineseNumeral.digit(sign);
        return sign == '半' ? HALF : digit > 0 ? BigDecimal.valueOf(digit, 1) : BigDecimal.ZERO;
    }

    /** The 成 of 九成, and not of 成本 or 成员. */
    private static boolean isTenth(String text, int place) {
        char after = place + 1 < text.length() ? text.charAt(place + 1) : '\0';
        return text.startsWith("成", place) && "本果员效功立品绩为年交套长".indexOf(after) < 0;
    }
}
