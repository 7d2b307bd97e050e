package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;

/** The head of an indicator table: which column stands where. */
final class IndicatorHead {
    private static final Set<IndicatorColumn> OFTEN_BLANK =
            EnumSet.of(IndicatorColumn.EXPLANATION, IndicatorColumn.OTHER);

    /** One column of the head with its caption as printed. */
    record Column(IndicatorColumn meaning, String caption, int position) {}

    private final TreeMap<Integer, Column> byPosition = new TreeMap<>();
    private final Map<IndicatorColumn, Integer> positions = new EnumMap<>(IndicatorColumn.class);

    private IndicatorHead(SourceLine line, Vocabulary vocabulary) {
        for (int position : line.filled()) {
            String caption = line.text(position);
            IndicatorColumn meaning =
                    vocabulary.indicatorColumns().meaning(caption).orElse(IndicatorColumn.OTHER);
            boolean first = positions.putIfAbsent(meaning, position) == null;
            byPosition.put(position, new Column(first ? meaning : IndicatorColumn.OTHER, caption, position));
        }
    }

    /** Present when the row names the columns of an indicator table. */
    static Optional<IndicatorHead> in(SourceLine line, Vocabulary vocabulary) {
        if (line.filled().size() < 3) {
            return Optional.empty();
        }
        IndicatorHead head = new IndicatorHead(line, vocabulary);
        boolean complete = head.has(IndicatorColumn.NAME)
                && head.has(IndicatorColumn.TARGET)
                && (head.has(IndicatorColumn.CATEGORY) || head.has(IndicatorColumn.SUBCATEGORY));
        return complete ? Optional.of(head) : Optional.empty();
    }

    boolean has(IndicatorColumn meaning) {
        return positions.containsKey(meaning);
    }

    int position(IndicatorColumn meaning) {
        return positions.getOrDefault(meaning, -1);
    }

    /** Where the levels begin. */
    int firstLevel() {
        return has(IndicatorColumn.CATEGORY)
                ? position(IndicatorColumn.CATEGORY)
                : position(IndicatorColumn.SUBCATEGORY);
    }

    /** The upright caption left of the levels, or nothing. */
    String side() {
        Map.Entry<Integer, Column> first = byPosition.firstEntry();
        return first.getKey() < firstLevel() ? first.getValue().caption() : "";
    }

    /** The column a cell belongs to: the one above it or, under a merged caption, the next to the left. */
    Optional<Column> at(int position) {
        return Optional.ofNullable(byPosition.floorEntry(position)).map(Map.Entry::getValue);
    }

    /**
     * The columns of the cells right of the levels, or none when they cannot be told.
     *
     * @param shift how far the row is shifted to the left
     */
    List<Column> columnsOf(List<Integer> cells, int shift) {
        List<Column> columns = new ArrayList<>();
        for (int cell : cells) {
            at(Math.max(cell + shift, position(IndicatorColumn.NAME))).ifPresent(columns::add);
        }
        return new HashSet<>(columns).size() == cells.size() ? columns : inOrder(cells.size());
    }

    /** Cells that do not stand under their captions can only be told apart when there is one for each caption. */
    private List<Column> inOrder(int cells) {
        List<Column> content = List.copyOf(
                byPosition.tailMap(position(IndicatorColumn.NAME), true).values());
        if (content.size() == cells) {
            return content;
        }
        List<Column> filled = content.stream()
                .filter(column -> !OFTEN_BLANK.contains(column.meaning()))
                .toList();
        return filled.size() == cells ? filled : List.of();
    }
}
