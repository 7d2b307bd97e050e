package jixiao.values.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a change against a base at one place of a folded text: 比上年下降5%, 同比增长≥8%, 提高3个百分点. */
final class ChangePhrases {
    private static final int LONGEST_BASIS = 14;
    private static final int LONGEST_NOUN = 6;
    private static final Lexicon<Movement> VERBS = verbs();

    private ChangePhrases() {}

    static boolean begins(char first) {
        return "同环比较与".indexOf(first) >= 0 || VERBS.begins(first);
    }

    /** The change phrase that begins at the place, or null. */
    static @Nullable Phrase at(String text, int place) {
        if (!begins(text.charAt(place))) {
            return null;
        }
        if (text.startsWith("同比", place) || text.startsWith("环比", place)) {
            return verbAt(text, place, place + 2, text.substring(place, place + 2));
        }
        char sign = text.charAt(place);
        if (sign == '比' || sign == '较' || sign == '与') {
            return comparedAt(text, place);
        }
        return verbAt(text, place, place, "");
    }

    private static @Nullable Phrase comparedAt(String text, int place) {
        int last = Math.min(text.length(), place + 1 + LONGEST_BASIS);
        for (int verb = place + 1; verb < last && ",;。:".indexOf(text.charAt(verb)) < 0; verb++) {
            if (VERBS.at(text, verb) != null) {
                String basis = text.substring(place + 1, verb);
                String plain = basis.endsWith("相比") ? basis.substring(0, basis.length() - 2) : basis;
                boolean compares = text.charAt(place) != '与' || plain.length() < basis.length();
                return compares && !plain.isEmpty() ? verbAt(text, place, verb, plain) : null;
            }
        }
        return null;
    }

    private static @Nullable Phrase verbAt(String text, int start, int place, String basis) {
        Lexicon.Word<Movement> verb = VERBS.at(text, place);
        if (verb == null) {
            return null;
        }
        int size = place + verb.length();
        if (text.startsWith("了", size)) {
            size++;
        }
        if (size >= text.length() || "到至为率".indexOf(text.charAt(size)) >= 0) {
            return null;
        }
        Phrase found = MeasurePhrases.at(text, basis.isEmpty() ? size : afterNoun(text, size));
        if (found == null
                || !(found.content() instanceof Measure measure)
                || measure.low().signum() < 0) {
            return null;
        }
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(found.warnings());
        Confidence confidence = basis.isEmpty() ? found.confidence().atMost(Confidence.LIKELY) : found.confidence();
        return new Phrase(start, found.end(), new MeasuredChange(basis, verb.meaning(), measure), confidence, warnings);
    }

    /** Where the number begins behind the noun that changes, 较上年减少投诉10件; the place itself when it is none. */
    private static int afterNoun(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < LONGEST_NOUN && UnitPhrase.isHan(text.charAt(end))) {
            if ("到至达为于".indexOf(text.charAt(end)) >= 0 || MeasureWord.before(text, end) != null) {
                return place;
            }
            end++;
        }
        return end < text.length() && FoldedText.isDigit(text.charAt(end)) ? end : place;
    }

    private static Lexicon<Movement> verbs() {
        Map<String, Movement> words = new HashMap<>();
        for (String word : "增长 上升 提高 提升 增加 上涨 增幅 上浮 递增 涨幅".split(" ")) {
            words.put(word, Movement.INCREASE);
        }
        for (String word : "下降 减少 降低 压减 压缩 下浮 削减 缩短 缩减 降幅 递减".split(" ")) {
            words.put(word, Movement.DECREASE);
        }
        return new Lexicon<>(words);
    }
}
