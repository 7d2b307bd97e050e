package jixiao.values.reading;

import java.util.List;
import java.util.Set;

/**
 * Finds the number that the words behind a bound lead to: 不低于最低工资标准的60%, 不超过批复预算30万元. Words that name another
 * figure make the number a distance from that, and are left: 高于全国平均水平2个百分点.
 */
final class QualifiedBound {
    private static final int LONGEST_BASE = 16;
    private static final int LONGEST_NOUN = 8;
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final Set<String> CLOSED = Set.of("不足", "不到", "不满", "不下于");
    private static final String POSSESSIVES = "的之";
    private static final List<String> OTHER_FIGURES = List.of(
            "平均", "上年", "去年", "同期", "水平", "预期", "计划", "目标", "基数", "年初", "比", "较", "每", "和", "或", "且", "并", "到", "至");

    private QualifiedBound() {}

    /** Whether words may stand between the bounding word and its number; they name things behind 最高 and 不足. */
    static boolean isOpen(Lexicon.Word<MeasureWord> word) {
        Operator operator = word.meaning().operator();
        String written = word.text();
        return operator != null
                && operator.isBound()
                && written.length() > 1
                && "最上下封未".indexOf(written.charAt(0)) < 0
                && !CLOSED.contains(written);
    }

    /** Whether the words hold a bound whose number was not found. */
    static boolean isLeftIn(String words) {
        for (int place = 0; place < words.length(); place++) {
            Lexicon.Word<MeasureWord> word = MeasureWord.before(words, place);
            if (word != null && isOpen(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the number begins that belongs to the bound which ends at the place; the place itself when none does. */
    static int number(String text, int place, Lexicon.Word<MeasureWord> bound) {
        int end = place;
        while (end < text.length() && end - place <= LONGEST_BASE && !text.startsWith("百分之", end)) {
            if (isYear(text, end)) {
                end += DIGITS_OF_A_YEAR;
            } else if (!UnitPhrase.isHan(text.charAt(end))) {
                break;
            }
            end++;
        }
        boolean number = end < text.length()
                && (FoldedText.isDigit(text.charAt(end)) || text.startsWith("百分之", end))
                && end > place;
        boolean plain = "不至控".indexOf(bound.text().charAt(0)) >= 0 && MeasureWord.before(text, place) == null;
        return number && belongs(text.substring(place, end), plain) ? end : place;
    }

    private static boolean isYear(String text, int place) {
        return NumericDate.digits(text, place, DIGITS_OF_A_YEAR + 1) == DIGITS_OF_A_YEAR
                && text.startsWith("年", place + DIGITS_OF_A_YEAR);
    }

    /**
     * Whether the words only say of what the number is. Behind a comparison that is not negated, and behind a further word
     * about the number, only a share does: 低于预算的90%, and not 低于成本价5元.
     */
    private static boolean belongs(String words, boolean plain) {
        return POSSESSIVES.indexOf(words.charAt(words.length() - 1)) >= 0
                || plain
                        && words.length() <= LONGEST_NOUN
                        && !FoldedText.isDigit(words.charAt(0))
                        && OTHER_FIGURES.stream().noneMatch(words::contains);
    }
}
