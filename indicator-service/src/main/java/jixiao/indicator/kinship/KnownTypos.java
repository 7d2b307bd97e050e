package jixiao.indicator.kinship;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Typing errors that travel from form to form, from {@code typos.tsv}. */
public final class KnownTypos {
    private static final List<Typo> TYPOS = WordList.read("typos.tsv").stream()
            .map(cells -> new Typo(
                    cells[0],
                    cells[1],
                    Pattern.compile(Pattern.quote(cells[0]) + (cells.length < 3 ? "" : "(?!" + cells[2] + ")"))))
            .toList();

    private KnownTypos() {}

    /** @param place where it stands and is wrong; 促销费用 has nothing to do with 促消费 */
    public record Typo(String wrong, String right, Pattern place) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Typo typo && wrong.equals(typo.wrong);
        }

        @Override
        public int hashCode() {
            return wrong.hashCode();
        }
    }

    public static List<Typo> in(String text) {
        return TYPOS.stream()
                .filter(typo -> text.contains(typo.wrong())
                        && typo.place().matcher(text).find())
                .toList();
    }

    static List<Typo> in(Stream<String> texts) {
        return texts.flatMap(text -> in(text).stream()).distinct().toList();
    }
}
