package jixiao.indicator.kinship;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Subjects that an indicator speaks of unmistakably, and the words that show that a project has to do with them:
 * {@code subjects.tsv}.
 */
public final class Subjects {
    private static final List<Subject> SUBJECTS = WordList.read("subjects.tsv").stream()
            .map(cells -> new Subject(cells[0], words(cells[1]), words(cells[2])))
            .toList();

    private Subjects() {}

    /**
     * @param telling words of it in an indicator
     * @param related words that a project with such an indicator has
     */
    private record Subject(String name, List<String> telling, List<String> related) {
        Optional<String> toldBy(String text) {
            return telling.stream().filter(text::contains).findFirst();
        }

        boolean concerns(String text) {
            return telling.stream().anyMatch(text::contains) || related.stream().anyMatch(text::contains);
        }
    }

    /** A word of the indicator that nothing else in its project has to do with. */
    public static Optional<String> strayIn(String indicator, String restOfTheProject) {
        return SUBJECTS.stream()
                .filter(subject -> !subject.concerns(restOfTheProject))
                .flatMap(subject -> subject.toldBy(indicator).stream())
                .findFirst();
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(" "));
    }
}
