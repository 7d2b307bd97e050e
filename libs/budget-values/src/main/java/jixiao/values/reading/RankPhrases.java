package jixiao.values.reading;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a rank at one place of a folded text. 前3名 and 前10% are met by a rank of at most that number; 第2名 is that rank.
 * Only at the end of a value or a clause: 前3名各奖励1000元 is about prizes.
 */
final class RankPhrases {
    private static final String UNITS = "名位";

    /** Behind these a bare 第一 is a rank; elsewhere it may be a word: 质量第一. */
    private static final List<String> AMONG =
            List.of("全国", "全省", "全市", "全县", "全区", "全州", "全旗", "全盟", "全镇", "全系统", "全行业", "排名", "位居", "位列", "名列", "排");

    private RankPhrases() {}

    /** The rank that begins at the place, or null. */
    static @Nullable Phrase at(String text, int place) {
        char first = text.charAt(place);
        if (first != '前' && first != '第') {
            return null;
        }
        Numeral number = Numeral.at(text, place + 1);
        if (number == null || number.value().scale() > 0 || number.value().signum() == 0) {
            return null;
        }
        String unit = unit(text, number.end(), first == '前' || isAmong(text, place));
        if (unit == null) {
            return null;
        }
        int end = number.end() + unit.length();
        Lexicon.Word<Operator> after = MeasureWord.after(text, end);
        if (after != null && after.meaning() != Operator.APPROX) {
            end += after.length();
        }
        if (end < text.length() && ",;。)".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        Operator operator = first == '前' || after != null ? Operator.LE : Operator.UNSTATED;
        Measure rank = new Measure(operator, List.of(number.value()), new UnitOfMeasure(unit), List.of());
        return new Phrase(place, end, rank, Confidence.LIKELY, EnumSet.of(Warning.RANK));
    }

    private static boolean isAmong(String text, int place) {
        return AMONG.stream().anyMatch(words -> text.startsWith(words, place - words.length()));
    }

    /**
     * 名, 位; where it is clearly a rank also % or nothing at the end of the value (前三, 全市第一); null when none of these
     * stands there.
     */
    private static @Nullable String unit(String text, int place, boolean leading) {
        if (place < text.length() && UNITS.indexOf(text.charAt(place)) >= 0) {
            return text.substring(place, place + 1);
        }
        if (leading && text.startsWith("%", place)) {
            return "%";
        }
        return leading && place == text.length() ? "" : null;
    }
}
