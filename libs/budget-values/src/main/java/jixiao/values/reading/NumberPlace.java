package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells numbers that measure from digits in names: 第3次, A4, (2020)78号, 一次性, 三位一体. */
final class NumberPlace {
    /** Units a Chinese numeral may stand before inside a sentence; elsewhere it is too often part of a word. */
    private static final Set<String> PLAIN_IN_SENTENCES = Set.of("次", "场", "个月", "人", "人次", "名", "户", "万元", "%");

    private static final BigDecimal MOST_LISTED = BigDecimal.valueOf(20);

    private static final int LONGEST_EACH = 12;

    private static final Set<String> UNITS_OF_NAMES = Set.of("节", "级", "类", "期", "届");

    /** The last characters of 一季度 and 期限, behind which a count may stand: 一季度一次, 期限三年. */
    private static final String STRETCHES = "年度月周天限长期";

    private NumberPlace() {}

    /** The numeral at the place unless what surrounds it makes it part of a name, or null. */
    static @Nullable Numeral numeral(String text, int place, boolean bounded) {
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        boolean digits = place < text.length() && FoldedText.isDigit(text.charAt(place));
        boolean runOn = !digits && ChineseNumeral.digit(before) > 0;
        boolean standard = before == ' ' && place > 1 && FoldedText.isLatin(text.charAt(place - 2));
        boolean fraction = before == '.' && (place == 1 || !FoldedText.isDigit(text.charAt(place - 2)));
        if (runOn
                || fraction
                || standard && !bounded && !isCounted(text, place)
                || before == '第'
                || before == '前'
                || !bounded && (FoldedText.isLatin(before) || FoldedText.isDigit(before))) {
            return null;
        }
        Numeral number = Numeral.at(text, place);
        return number == null || isName(text, place, number, before) ? null : number;
    }

    /** The 128 of CPU 128核 counts, the 3838 of GB 3838 names. */
    private static boolean isCounted(String text, int place) {
        Numeral number = Numeral.at(text, place);
        return number != null && UnitTable.lexicon().at(text, number.end()) != null;
    }

    private static boolean isName(String text, int place, Numeral number, char before) {
        if (number.end() >= text.length()) {
            return false;
        }
        char after = text.charAt(number.end());
        char next = number.end() + 1 < text.length() ? text.charAt(number.end() + 1) : '\0';
        boolean latin = FoldedText.isLatin(after) && !startsUnit(text, number.end());
        boolean ratio = ":/比".indexOf(after) >= 0
                && FoldedText.isDigit(next)
                && !Denominators.isPerPopulation(text, number.end());
        boolean bracketed = "([〔【".indexOf(before) >= 0 && ")]〕】".indexOf(after) >= 0;
        boolean twoDigitRuns = after == ' ' && FoldedText.isDigit(next);
        return latin || ratio || bracketed || twoDigitRuns || isEnumerator(text, place, number);
    }

    private static boolean startsUnit(String text, int place) {
        UnitPhrase unit = UnitPhrase.at(text, place);
        return unit != null && !unit.unit().isNone();
    }

    /** 1. or 2、 or 3) before words; a small number with a point and no decimals counts a list anywhere. */
    static boolean isEnumerator(String text, int place, Numeral number) {
        boolean listed = number.value().compareTo(MOST_LISTED) <= 0 && text.startsWith(".", number.end());
        boolean begins = place == 0 || listed || ",;。(:".indexOf(text.charAt(place - 1)) >= 0;
        int after = number.end() + 1;
        return begins
                && number.end() - place <= 2
                && after < text.length()
                && ".、)".indexOf(text.charAt(number.end())) >= 0
                && UnitPhrase.isHan(text.charAt(after));
    }

    /** Whether the number with its unit measures something here. */
    static boolean accepts(String text, int start, int place, Numeral number, UnitPhrase unit, boolean bounded) {
        boolean ends = unit.end() >= text.length()
                || UnitPhrase.ENDS.indexOf(text.charAt(unit.end())) >= 0
                || MeasureWord.after(text, unit.end()) != null
                || text.charAt(unit.end()) == '至';
        boolean begins = start == 0 || (UnitPhrase.ENDS + STRETCHES).indexOf(text.charAt(start - 1)) >= 0;
        if (unit.unit().symbol().equals("年") && isYear(number)) {
            return false;
        }
        if (!number.chinese()) {
            return true;
        }
        if (text.startsWith("一次性", place)) {
            return false;
        }
        if (unit.unit().isNone()) {
            return text.startsWith("百分百", place - 2)
                    || text.startsWith("百分之", place - 3)
                    || text.startsWith("千分之", place - 3)
                    || text.startsWith("万分之", place - 3);
        }
        boolean countsAlone = start == 0 && unit.end() == text.length() && isCount(text, place, number);
        if (unit.warning() != null || UNITS_OF_NAMES.contains(unit.unit().symbol()) && !bounded && !countsAlone) {
            return false;
        }
        boolean one = number.end() - place == 1 && !unit.approximate() && "一半十百千万".indexOf(text.charAt(place)) >= 0;
        if (bounded || begins && ends) {
            return bounded || !one || text.charAt(place) != '千' && text.charAt(place) != '百';
        }
        boolean second = number.end() - place == 1 && text.charAt(place) == '二';
        boolean counts = !one && !second || unit.unit().isOccurrence() && isOfEach(text, start);
        return counts && PLAIN_IN_SENTENCES.contains(unit.unit().symbol());
    }

    /** The 一次 of 每5年修订一次 counts how often. */
    private static boolean isOfEach(String text, int place) {
        for (int each = place - 1; each >= 0 && place - each <= LONGEST_EACH; each--) {
            char sign = text.charAt(each);
            if (sign == '每' || UnitPhrase.ENDS.indexOf(sign) >= 0) {
                return sign == '每';
            }
        }
        return false;
    }

    /** 两期 and 十二期 count; 二期 may name the second. */
    private static boolean isCount(String text, int place, Numeral number) {
        return text.charAt(place) == '两' || number.value().compareTo(BigDecimal.TEN) >= 0;
    }

    private static boolean isYear(Numeral number) {
        return number.value().scale() <= 0
                && number.value().precision() == 4
                && number.value().intValue() >= 1900
                && number.value().intValue() < 2100;
    }
}
