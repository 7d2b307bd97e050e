package jixiao.values.reading;

import java.util.Map;

/**
 * Tells the 约 and 近 that end another word (节约3.2万元, 签约5家, 附近2处) from those that say about: 环节约5个, 3条约5公里,
 * 居民约3万人.
 */
final class BoundInWord {
    /** What may stand before 约 in one word, with the characters before it that make it the end of yet another word. */
    private static final Map<Character, String> BEFORE_ABOUT = Map.ofEntries(
            Map.entry('节', "环季春细关调情章"),
            Map.entry('签', "标书"),
            Map.entry('预', "干"),
            Map.entry('合', "整综联结融组符配集"),
            Map.entry('公', "办"),
            Map.entry('续', "手连持继延陆后"),
            Map.entry('如', "例比"),
            Map.entry('违', ""),
            Map.entry('条', ""),
            Map.entry('履', ""),
            Map.entry('契', ""),
            Map.entry('邀', ""));

    private static final Map<Character, String> BEFORE_NEAR =
            Map.of('附', "", '邻', "", '最', "", '临', "", '靠', "", '就', "成");

    private BoundInWord() {}

    /** Whether the character at the place is a 约 or 近 that ends another word. */
    static boolean at(String text, int place) {
        Map<Character, String> words = switch (text.charAt(place)) {
            case '约' -> BEFORE_ABOUT;
            case '近' -> BEFORE_NEAR;
            default -> Map.of();
        };
        String undone = place == 0 ? null : words.get(text.charAt(place - 1));
        if (undone == null) {
            return text.startsWith("规民约", place - 2);
        }
        char before = place == 1 ? '\0' : text.charAt(place - 2);
        return undone.indexOf(before) < 0 && !Numeral.begins(before);
    }
}
