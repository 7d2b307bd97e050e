package jixiao.indicator.kinship;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say what money is spent on, and for whom: {@code activities.tsv}, {@code groups.tsv}. */
public final class Vocabulary {
    private static final List<Entry> ACTIVITIES = entries("activities.tsv");
    private static final List<Entry> GROUPS = entries("groups.tsv");

    private Vocabulary() {}

    /** A word with the ways it is written, the longest first; a general one tells little by itself. */
    private record Entry(String word, List<String> written, boolean general) {
        boolean isIn(String text) {
            return written.stream().anyMatch(text::contains);
        }
    }

    /** What a text is about in particular: 送清凉, 疗休养; not 慰问, which says little without the occasion. */
    public static Set<String> particularActivities(String text) {
        return words(ACTIVITIES.stream().filter(entry -> !entry.general()).toList(), text);
    }

    /** The activity a cost is of, the most particular one. */
    static Optional<String> activityOf(String text) {
        return ACTIVITIES.stream()
                .filter(entry -> entry.isIn(text))
                .min(Comparator.comparing(Entry::general))
                .map(Entry::word);
    }

    /** For whom: 劳模, 困难职工, 退休人员. */
    public static Set<String> groups(String text) {
        return words(GROUPS, text);
    }

    private static Set<String> words(List<Entry> entries, String text) {
        return entries.stream()
                .filter(entry -> entry.isIn(text))
                .map(Entry::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Entry> entries(String file) {
        return WordList.read(file).stream()
                .map(cells -> new Entry(cells[0], Arrays.asList(cells[1].split(" ")), cells.length > 2))
                .toList();
    }
}
