package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unit behind a number and where it ends.
 *
 * @param times what the number is multiplied by (1000 for the 千 of 5千人), else one
 * @param approximate whether 余 or 多 stands between number and unit
 * @param warning what is odd about it, or null
 */
record UnitPhrase(
        UnitOfMeasure unit,
        int end,
        BigDecimal times,
        boolean approximate,
        @Nullable Warning warning) {
    private static final Set<String> NOT_UNITS =
            Set.of("年级", "年代", "世纪", "分之", "号", "期间", "日游", "年期", "分钟内", "个性", "个体");

    /** Signs at which a value or a part of it ends. */
    static final String ENDS = ",;、。:()（）；，！!~-/";

    /** Reads the unit at the place; without one it is {@link UnitOfMeasure#NONE}. Null when the word forbids a number. */
    static @Nullable UnitPhrase at(String text, int place) {
        for (int length = 1; length <= 2; length++) {
            if (place + length <= text.length() && NOT_UNITS.contains(text.substring(place, place + length))) {
                return null;
            }
        }
        int start = place;
        boolean approximate = isApproximate(text, start);
        if (approximate) {
            start++;
        }
        Lexicon.Word<UnitOfMeasure> known = UnitTable.lexicon().at(text, start);
        if (known != null) {
            return new UnitPhrase(known.meaning(), start + known.length(), BigDecimal.ONE, approximate, null);
        }
        BigDecimal times = start < text.length() ? times(text.charAt(start)) : BigDecimal.ONE;
        if (times.intValue() > 1) {
            return scaled(text, start, approximate, times);
        }
        return unknown(text, place);
    }

    private static UnitPhrase scaled(String text, int place, boolean approximate, BigDecimal times) {
        boolean fuzzy = approximate || isApproximate(text, place + 1);
        int start = place + (!approximate && fuzzy ? 2 : 1);
        Lexicon.Word<UnitOfMeasure> base = UnitTable.lexicon().at(text, start);
        boolean twice = times.intValue() < 10_000 && times(charAt(text, start)).intValue() >= 10_000;
        if (twice && base == null) {
            UnitPhrase upper = scaled(text, start, fuzzy, times(charAt(text, start)));
            return new UnitPhrase(upper.unit, upper.end, upper.times.multiply(times), fuzzy, upper.warning);
        }
        if (times.intValue() < 10_000) {
            UnitOfMeasure unit = base == null ? UnitOfMeasure.NONE : base.meaning();
            int end = base == null ? start : start + base.length();
            return new UnitPhrase(unit, end, times, fuzzy, base == null ? Warning.UNIT_MISSING : null);
        }
        String scale = text.substring(place, place + 1);
        if (base != null) {
            UnitOfMeasure unit = new UnitOfMeasure(scale + base.meaning().symbol());
            return new UnitPhrase(unit, start + base.length(), BigDecimal.ONE, fuzzy, null);
        }
        boolean ends = start >= text.length()
                || ENDS.indexOf(text.charAt(start)) >= 0
                || MeasureWord.after(text, start) != null;
        return ends
                ? new UnitPhrase(new UnitOfMeasure(scale + "元"), start, BigDecimal.ONE, fuzzy, Warning.UNIT_ABBREVIATED)
                : new UnitPhrase(UnitOfMeasure.NONE, start, times, fuzzy, Warning.UNIT_MISSING);
    }

    /** One or two unknown characters that end the value are taken as its unit; anything longer is a noun. */
    private static UnitPhrase unknown(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < 3 && isHan(text.charAt(end))) {
            end++;
        }
        boolean brief =
                end > place && end - place <= 2 && (end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0);
        if (brief && MeasureWord.after(text, place) == null && "前后底末初".indexOf(text.charAt(place)) < 0) {
            return new UnitPhrase(
                    new UnitOfMeasure(text.substring(place, end)), end, BigDecimal.ONE, false, Warning.UNIT_UNKNOWN);
        }
        return new UnitPhrase(UnitOfMeasure.NONE, place, BigDecimal.ONE, false, Warning.UNIT_MISSING);
    }

    private static boolean isApproximate(String text, int place) {
        return place < text.length()
                && (text.charAt(place) == '余' || text.charAt(place) == '多')
                && place + 1 < text.length();
    }

    /** A character like the first one; letters that look like digits are no unit. */
    private static boolean isUnitLetter(char sign, char first) {
        return isHan(first) ? isHan(sign) : FoldedText.isLatin(sign) && "OolIxX".indexOf(sign) < 0;
    }

    private static char charAt(String text, int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    static boolean isHan(char sign) {
        return sign >= 0x4E00 && sign <= 0x9FFF;
    }

    private static BigDecimal times(char sign) {
        return switch (sign) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1_000);
            case '万' -> BigDecimal.valueOf(10_000);
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
