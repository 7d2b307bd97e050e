package jixiao.values.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in Chinese numerals: 一百零五, 四十五万六千, 廿, 两, 半, 二点五. */
final class ChineseNumeral {
    private static final int LONGEST = 18;

    private static final int TEN = 10;

    private static final int MOST_DECIMALS = 6;

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private static final String FINANCIAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    /** Financial numerals that are words of their own; alone they are no number. */
    private static final String WORDS = "伍陆玖拾佰仟";

    private ChineseNumeral() {}

    static boolean begins(char first) {
        return tens(first) > 0 || digit(first) >= 0 || unit(first) > 1 || first == '半';
    }

    /** The number that begins at the place, or null. */
    static @Nullable Numeral at(String text, int place) {
        if (text.charAt(place) == '半') {
            return new Numeral(new BigDecimal("0.5"), place + 1, true, false);
        }
        int tens = tens(text.charAt(place));
        int end = tens > 0 ? place + 1 : place;
        long total = 0;
        long section = tens;
        int digit = -1;
        int unitBefore = tens > 0 ? TEN : 0;
        boolean zero = false;
        while (end < text.length() && end - place < LONGEST) {
            char sign = text.charAt(end);
            int next = digit(sign);
            int unit = unit(sign);
            if (next == 0 && end > place && digit < 0) {
                zero = true;
            } else if (next >= 0 && digit < 0 && (unitBefore != 1 || total > 0 && section == 0)) {
                digit = next;
            } else if (unit > 1
                    && unit < 10_000
                    && digit != 0
                    && (unitBefore == 0 || unit < unitBefore || section == 0)) {
                section += (digit < 0 ? 1L : digit) * unit;
                digit = -1;
                unitBefore = unit;
                zero = false;
            } else if (unit == 10_000
                    && total == 0
                    && (section > 0 || digit > 0)
                    && isDigitOfTheNextSection(text, end + 1)) {
                total = (section + Math.max(digit, 0)) * 10_000;
                section = 0;
                digit = -1;
                unitBefore = 10_000;
            } else {
                break;
            }
            end++;
        }
        boolean colloquial = digit > 0 && unitBefore >= 100 && !zero;
        boolean runOfDigits = digit >= 0 && end < text.length() && digit(text.charAt(end)) >= 0;
        boolean word = end == place + 1
                && WORDS.indexOf(text.charAt(place)) >= 0
                && end < text.length()
                && unit(text.charAt(end)) == 1;
        if (end == place || colloquial || runOfDigits || word) {
            return null;
        }
        BigDecimal whole = BigDecimal.valueOf(total + section + Math.max(digit, 0));
        Numeral decimal = text.startsWith("点", end) ? decimal(text, end, whole) : null;
        return decimal == null ? new Numeral(whole, end, true, false) : decimal;
    }

    /** The number with the decimals behind its 点, 二点五; null where these are no decimals: 三点五十 is a time. */
    private static @Nullable Numeral decimal(String text, int point, BigDecimal whole) {
        BigDecimal value = whole;
        int end = point + 1;
        while (end < text.length() && end - point <= MOST_DECIMALS && digit(text.charAt(end)) >= 0) {
            value = value.add(BigDecimal.valueOf(digit(text.charAt(end)), end - point));
            end++;
        }
        boolean goesOn = end < text.length() && unit(text.charAt(end)) > 1 && unit(text.charAt(end)) < 10_000;
        return end == point + 1 || goesOn ? null : new Numeral(value, end, true, false);
    }

    private static boolean isDigitOfTheNextSection(String text, int place) {
        return place + 1 < text.length()
                && digit(text.charAt(place)) >= 0
                && (unit(text.charAt(place + 1)) > 1 || digit(text.charAt(place + 1)) > 0);
    }

    /** The value of a digit, or -1. */
    static int digit(char sign) {
        int financial = FINANCIAL_DIGITS.indexOf(sign);
        return financial > 0
                ? financial
                : switch (sign) {
                    case '两', '俩' -> 2;
                    case '〇' -> 0;
                    default -> CHINESE_DIGITS.indexOf(sign);
                };
    }

    /** The old words for twenty and thirty; 0 for any other sign. */
    private static int tens(char sign) {
        return sign == '廿' ? 2 * TEN : sign == '卅' ? 3 * TEN : 0;
    }

    private static int unit(char sign) {
        return switch (sign) {
            case '十', '拾' -> TEN;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万' -> 10_000;
            default -> 1;
        };
    }
}
