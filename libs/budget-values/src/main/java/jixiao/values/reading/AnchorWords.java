package jixiao.values.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that name a date's year or month instead of a number: 次年, 次月, 当月. */
final class AnchorWords {
    private static final Lexicon<DueDate.Anchor> WORDS = words();

    private AnchorWords() {}

    static Lexicon.@Nullable Word<DueDate.Anchor> at(String text, int place) {
        return WORDS.at(text, place);
    }

    private static Lexicon<DueDate.Anchor> words() {
        Map<String, DueDate.Anchor> words = new HashMap<>();
        for (String word : "次年度 次年 下一年度 下一年 下年度 下年 翌年 来年 明年".split(" ")) {
            words.put(word, DueDate.Anchor.NEXT_YEAR);
        }
        for (String word : "上年度 上年 去年".split(" ")) {
            words.put(word, DueDate.Anchor.LAST_YEAR);
        }
        for (String word : "次月 下月 下个月 下一个月".split(" ")) {
            words.put(word, DueDate.Anchor.NEXT_MONTH);
        }
        for (String word : "当月 本月".split(" ")) {
            words.put(word, DueDate.Anchor.THAT_MONTH);
        }
        return new Lexicon<>(words);
    }
}
