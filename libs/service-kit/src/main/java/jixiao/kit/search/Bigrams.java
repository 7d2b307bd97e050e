package jixiao.kit.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for a search that knows no dictionary. Most Chinese words have two characters, so a run of Chinese is cut into
 * overlapping pairs (劳模疗养 → 劳模 模疗 疗养) and a run of letters or digits is one word. Punctuation does not count.
 * Positions are kept, so that a longer query finds its characters side by side only.
 */
public final class Bigrams {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\s]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|[^\\p{IsHan}]{1,64}");
    private static final int LAST_POSITION = 16_383;

    private Bigrams() {}

    /** The words of the texts in the notation of a PostgreSQL {@code tsvector}. */
    public static String vector(List<String> texts) {
        StringBuilder vector = new StringBuilder();
        int position = 1;
        for (String text : texts) {
            for (String segment : segments(text)) {
                for (Word word : pieces(segment)) {
                    if (position < LAST_POSITION) {
                        vector.append(word.quoted())
                                .append(':')
                                .append(position++)
                                .append(' ');
                    }
                }
                position++;
            }
        }
        return vector.toString();
    }

    /**
     * The query in the notation of a PostgreSQL {@code tsquery}: what is written together must stand together, what is
     * parted by blanks may stand anywhere. Empty, and so finding nothing, when it has no letter or digit.
     */
    public static String query(String asked) {
        return query(asked, " <-> ");
    }

    /**
     * The same words wherever they stand, in the notation of a {@code tsquery}. It finds all that {@link #query} finds, and an
     * index answers it alone: whether words stand together is written in the rows only.
     */
    public static String scattered(String asked) {
        return query(asked, " & ");
    }

    private static String query(String asked, String between) {
        return segments(asked).stream().map(segment -> phrase(segment, between)).collect(Collectors.joining(" & "));
    }

    /**
     * The query that finds whatever shares at least one word with what is asked, in the notation of a {@code tsquery};
     * empty as {@link #query} is. How many are shared, {@link #words} lets one count.
     */
    public static String anyOf(String asked) {
        return segments(asked).stream()
                .flatMap(segment -> {
                    List<Word> words = pieces(segment);
                    return words.stream()
                            .filter(word -> !word.tail())
                            .map(word -> word.quoted() + (word == words.getLast() ? ":*" : ""));
                })
                .collect(Collectors.joining(" | "));
    }

    /** The words of what is asked, each once. */
    public static List<String> words(String asked) {
        return segments(asked).stream()
                .flatMap(segment -> pieces(segment).stream())
                .filter(word -> !word.tail())
                .map(Word::text)
                .distinct()
                .toList();
    }

    private static List<String> segments(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.splitAsStream(PUNCTUATION.matcher(plain).replaceAll(""))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** The tail of a Chinese run adds nothing to its last pair; any other last word may go on: 劳 finds 劳模, 202 finds 2025. */
    private static String phrase(String segment, String between) {
        List<Word> words = pieces(segment);
        boolean endsWithPair = words.getLast().tail();
        String phrase = words.subList(0, words.size() - (endsWithPair ? 1 : 0)).stream()
                .map(Word::quoted)
                .collect(Collectors.joining(between));
        return "(" + phrase + (endsWithPair ? ")" : ":*)");
    }

    private static List<Word> pieces(String segment) {
        List<Word> words = new ArrayList<>();
        for (Matcher run = RUN.matcher(segment); run.find(); ) {
            if (run.group(1) == null) {
                words.add(new Word(run.group(), false));
                continue;
            }
            int[] characters = run.group(1).codePoints().toArray();
            for (int i = 0; i + 1 < characters.length; i++) {
                words.add(new Word(new String(characters, i, 2), false));
            }
            words.add(new Word(Character.toString(characters[characters.length - 1]), characters.length > 1));
        }
        return words;
    }

    /** @param tail the last character of a run of several, which stands so that the next run can follow it */
    private record Word(String text, boolean tail) {
        String quoted() {
            return "'" + text + "'";
        }
    }
}
