package jixiao.values.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number found in a text.
 *
 * @param end where it ends, exclusive
 * @param chinese whether it is written in Chinese numerals
 * @param spaced whether its groups of three are set apart by blanks
 */
record Numeral(BigDecimal value, int end, boolean chinese, boolean spaced) {
    /** Longer runs of digits are no indicator value; they are left unread. */
    private static final int MOST_DIGITS = 18;

    /** The number that begins at the place, Arabic or Chinese, or null. */
    static @Nullable Numeral at(String text, int place) {
        if (place >= text.length()) {
            return null;
        }
        return FoldedText.isDigit(text.charAt(place)) ? arabic(text, place) : ChineseNumeral.at(text, place);
    }

    /** Whether a number can begin with the character; 万 and 亿 do in 近万人. */
    static boolean begins(char first) {
        return FoldedText.isDigit(first) || ChineseNumeral.begins(first) || first == '亿';
    }

    private static @Nullable Numeral arabic(String text, int place) {
        Numeral digits = digits(text, place);
        return digits == null || !MixedNumeral.continues(text, digits.end) ? digits : MixedNumeral.from(text, digits);
    }

    /** The 万 or 亿 of 近万人, 上亿元 and 万余人, which is one of them; null elsewhere. */
    static @Nullable Numeral oneOfScale(String text, int place) {
        boolean scale = text.startsWith("万", place) || text.startsWith("亿", place);
        boolean more = place + 1 < text.length() && "余多".indexOf(text.charAt(place + 1)) >= 0;
        boolean before = place > 0 && "近约上超逾过破".indexOf(text.charAt(place - 1)) >= 0;
        boolean first =
                place == 0 || !UnitPhrase.isHan(text.charAt(place - 1)) && !FoldedText.isDigit(text.charAt(place - 1));
        return scale && (before || more && first) ? new Numeral(BigDecimal.ONE, place, true, false) : null;
    }

    /** Where the run of digits, points and commas that begins at the place ends. */
    static int endOfDigits(String text, int place) {
        int end = place;
        while (end < text.length() && (FoldedText.isDigit(text.charAt(end)) || isInner(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInner(String text, int place) {
        char sign = text.charAt(place);
        return (sign == '.' || sign == ',') && place > 0 && isDigit(text, place - 1) && isDigit(text, place + 1);
    }

    private static boolean isDigit(String text, int place) {
        return place < text.length() && FoldedText.isDigit(text.charAt(place));
    }

    /** The number in digits that begins at the place, or null. */
    static @Nullable Numeral digits(String text, int place) {
        int end = endOfDigits(text, place);
        if (end - place > MOST_DIGITS) {
            return null;
        }
        boolean spaced = false;
        while (isGroupOfThree(text, end) && end - place <= MOST_DIGITS) {
            end = endOfDigits(text, end + 1);
            spaced = true;
        }
        return isWellFormed(text, place, end) ? new Numeral(decimal(text, place, end), end, false, spaced) : null;
    }

    /** The digits between the two places as one number; signs between groups of three count for nothing. */
    private static BigDecimal decimal(String text, int start, int end) {
        if (end - start > MOST_DIGITS) {
            return new BigDecimal(text.substring(start, end).replace(",", "").replace(" ", ""));
        }
        long digits = 0;
        int scale = 0;
        boolean behindPoint = false;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            if (FoldedText.isDigit(sign)) {
                digits = digits * 10 + (sign - '0');
                scale += behindPoint ? 1 : 0;
            } else {
                behindPoint |= sign == '.';
            }
        }
        return BigDecimal.valueOf(digits, scale);
    }

    private static boolean isGroupOfThree(String text, int blank) {
        return blank < text.length()
                && text.charAt(blank) == ' '
                && isDigit(text, blank + 1)
                && isDigit(text, blank + 2)
                && isDigit(text, blank + 3)
                && !isDigit(text, blank + 4);
    }

    /** One point at most, and commas or blanks only before groups of three. */
    private static boolean isWellFormed(String text, int start, int end) {
        int group = 0;
        boolean grouped = false;
        boolean behindPoint = false;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            if (FoldedText.isDigit(sign)) {
                group++;
                continue;
            }
            boolean point = sign == '.';
            boolean fits = grouped ? group == 3 : point || group <= 3;
            if (behindPoint || !fits) {
                return false;
            }
            behindPoint = point;
            grouped |= !point;
            group = 0;
        }
        return behindPoint || !grouped || group == 3;
    }
}
