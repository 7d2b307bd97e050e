package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An application prints its indicators twice, side by side: for the whole term and for the year. The year's are the
 * indicators of the form; the term's are kept as text.
 */
final class TermIndicators {
    private static final String TERM = "中期目标";

    private final int shared;
    private final int half;
    private final boolean yearOnTheRight;
    private final String caption;
    private final List<SourceLine> term = new ArrayList<>();

    private TermIndicators(int shared, int half, @Nullable GoalBlock goals) {
        this.shared = shared;
        this.half = half;
        this.yearOnTheRight = goals == null || !goals.beginsWithYear();
        String printed = goals == null ? null : goals.term();
        this.caption = printed == null ? TERM : printed;
    }

    /** Present when the row prints the columns of an indicator table twice; {@code goals} says which half is which. */
    static Optional<TermIndicators> in(SourceLine head, @Nullable GoalBlock goals, Vocabulary vocabulary) {
        Map<IndicatorColumn, Integer> first = new EnumMap<>(IndicatorColumn.class);
        Map<IndicatorColumn, Integer> again = new EnumMap<>(IndicatorColumn.class);
        TermIndicators found = null;
        for (int position : head.filled()) {
            IndicatorColumn meaning =
                    vocabulary.indicatorColumns().meaning(head.text(position)).orElse(IndicatorColumn.OTHER);
            boolean repeated = first.putIfAbsent(meaning, position) != null && meaning != IndicatorColumn.OTHER;
            if (repeated) {
                again.putIfAbsent(meaning, position);
                found = found == null ? new TermIndicators(first.get(meaning), position, goals) : found;
            }
        }
        boolean halves = again.containsKey(IndicatorColumn.NAME) && again.containsKey(IndicatorColumn.TARGET);
        return halves ? Optional.ofNullable(found) : Optional.empty();
    }

    String caption() {
        return caption;
    }

    /** The half that is the year's; the other is kept for {@link #addTo}. */
    SourceLine year(SourceLine row) {
        SourceLine left = new SourceLine(row.number(), part(row, 0, half), row.blankAbove());
        List<Cell> cells = new ArrayList<>(part(row, 0, shared));
        cells.addAll(part(row, half, row.cells().size()));
        SourceLine right = new SourceLine(row.number(), cells, row.blankAbove());
        term.add(yearOnTheRight ? left : right);
        return yearOnTheRight ? right : left;
    }

    private static List<Cell> part(SourceLine row, int from, int to) {
        int end = Math.min(to, row.cells().size());
        return from < end ? row.cells().subList(from, end) : List.of();
    }

    void addTo(HeaderFields fields, boolean cellsReachDown, Vocabulary vocabulary) {
        Findings unheard = new Findings();
        IndicatorHead head = IndicatorHead.in(term.getFirst(), vocabulary).orElseThrow();
        GridIndicators indicators =
                new GridIndicators(head, cellsReachDown, vocabulary, new Amounts(null, unheard), unheard);
        term.stream().skip(1).forEach(indicators::add);
        indicators.end().forEach(row -> fields.addOther(caption, words(row), row.line()));
    }

    private static String words(IndicatorRow row) {
        String name = row.prefix() == null ? row.name() : row.prefix() + row.name();
        return Stream.concat(
                        Stream.of(row.categoryCaption(), row.subcategoryCaption(), name, row.target()),
                        row.others().stream().map(other -> other.label() + other.value()))
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace("\n", ""))
                .collect(Collectors.joining(" "));
    }
}
