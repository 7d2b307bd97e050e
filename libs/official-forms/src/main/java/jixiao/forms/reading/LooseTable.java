package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Puts back the rows of a form whose cells were lost: every cell on a line of its own, or the cells of a row parted by
 * blanks. It does so only where names and values are not all there is (that is {@link FlowForm}'s) and where every row
 * can be read in one way.
 *
 * @param rows the rows, or none where they cannot be told
 * @param doubtful the line on which they cannot, or null
 */
record LooseTable(List<SourceLine> rows, @Nullable Integer doubtful) {
    private static final LooseTable NOT_NEEDED = new LooseTable(List.of(), null);
    private static final Set<IndicatorColumn> TWO_COLUMNS = EnumSet.of(
            IndicatorColumn.SIDE,
            IndicatorColumn.CATEGORY,
            IndicatorColumn.SUBCATEGORY,
            IndicatorColumn.NAME,
            IndicatorColumn.TARGET);

    /** The captions of the indicator table: on one line, or one after another. */
    private record Head(int first, int end, List<String> captions) {}

    static LooseTable of(List<SourceLine> source, Vocabulary vocabulary, Findings findings) {
        List<LooseLine> cells = LooseLine.cells(source);
        Head inCells = head(cells, vocabulary);
        List<LooseLine> lines = inCells == null ? LooseLine.words(source) : cells;
        Head head = inCells == null ? head(lines, vocabulary) : inCells;
        if (head == null) {
            return NOT_NEEDED;
        }
        SourceLine captions = lines.get(head.first()).row(head.captions());
        Optional<IndicatorHead> columns = IndicatorHead.in(captions, vocabulary);
        boolean cellPerLine = inCells != null;
        boolean twoColumns = columns.map(IndicatorHead::meanings)
                .filter(TWO_COLUMNS::containsAll)
                .isPresent();
        if (columns.isEmpty() || twoColumns && !cellPerLine) {
            return NOT_NEEDED;
        }
        LooseIndicators indicators = new LooseIndicators(columns.get(), cellPerLine, vocabulary);
        Optional<Integer> doubtful = indicators.read(lines.subList(head.end(), lines.size()));
        if (doubtful.isPresent()) {
            return twoColumns ? NOT_NEEDED : new LooseTable(List.of(), doubtful.get());
        }
        List<SourceLine> rows = new ArrayList<>();
        rows.addAll(LooseHeader.rows(lines.subList(0, head.first()), cellPerLine, vocabulary, findings));
        rows.add(captions);
        rows.addAll(indicators.rows());
        rows.addAll(LooseHeader.rows(indicators.below(), cellPerLine, vocabulary, findings));
        return new LooseTable(rows, null);
    }

    private static @Nullable Head head(List<LooseLine> lines, Vocabulary vocabulary) {
        for (int first = 0; first < lines.size(); first++) {
            List<String> captions = new ArrayList<>();
            int end = first;
            while (end < lines.size() && isHead(lines.get(end), vocabulary)) {
                captions.addAll(lines.get(end).words());
                end++;
                if (lines.get(end - 1).words().size() > 1) {
                    break;
                }
            }
            boolean complete = end > first
                    && IndicatorHead.in(lines.get(first).row(captions), vocabulary)
                            .isPresent();
            if (complete) {
                return new Head(first, end, captions);
            }
        }
        return null;
    }

    private static boolean isHead(LooseLine line, Vocabulary vocabulary) {
        return line.words().stream()
                .allMatch(word -> vocabulary.indicatorColumns().contains(word));
    }
}
