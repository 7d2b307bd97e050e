package jixiao.forms.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;

/** The head of an indicator table: which column stands where. */
final class IndicatorHead {
    /** One column of the head with its caption as printed. */
    record Column(IndicatorColumn meaning, String caption, int position) {}

    private final TreeMap<Integer, Column> byPosition = new TreeMap<>();

    private IndicatorHead() {}

    /** Present when the row names the columns of an indicator table. */
    static Optional<IndicatorHead> in(SourceLine line, Vocabulary vocabulary) {
        IndicatorHead head = new IndicatorHead();
        for (int position : line.filled()) {
            String caption = line.text(position);
            IndicatorColumn meaning =
                    vocabulary.indicatorColumns().meaning(caption).orElse(IndicatorColumn.OTHER);
            boolean repeated = meaning != IndicatorColumn.OTHER && head.position(meaning) >= 0;
            head.byPosition.put(position, new Column(repeated ? IndicatorColumn.OTHER : meaning, caption, position));
        }
        boolean complete = head.has(IndicatorColumn.NAME)
                && head.has(IndicatorColumn.TARGET)
                && (head.has(IndicatorColumn.CATEGORY) || head.has(IndicatorColumn.SUBCATEGORY));
        return complete ? Optional.of(head) : Optional.empty();
    }

    boolean has(IndicatorColumn meaning) {
        return position(meaning) >= 0;
    }

    int position(IndicatorColumn meaning) {
        return byPosition.values().stream()
                .filter(column -> column.meaning() == meaning)
                .mapToInt(Column::position)
                .findFirst()
                .orElse(-1);
    }

    /** The upright caption left of the levels, or nothing. */
    String side() {
        return byPosition.values().stream()
                .filter(column -> column.position() < position(IndicatorColumn.CATEGORY))
                .map(Column::caption)
                .findFirst()
                .orElse("");
    }

    /** The column a cell belongs to: the one above it or, under a merged caption, the next to the left. */
    Optional<Column> at(int position) {
        Map.Entry<Integer, Column> entry = byPosition.floorEntry(position);
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }

    /** The columns right of the levels, from the left. */
    List<Column> content() {
        return byPosition.tailMap(position(IndicatorColumn.NAME), true).values().stream()
                .toList();
    }
}
