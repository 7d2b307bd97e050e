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
            put(vocabulary.indicatorColumns().meaning(caption).orElse(IndicatorColumn.OTHER), caption, position);
        }
    }

    private IndicatorHead() {}

    /** The first column of a kind is the one; the nature of an indicator may take two (指标性质, 指标方向). */
    private void put(IndicatorColumn meaning, String caption, int position) {
        boolean namesIndicators = meaning == IndicatorColumn.SIDE && hasLevels() && !has(IndicatorColumn.NAME);
        IndicatorColumn read = namesIndicators ? IndicatorColumn.NAME : meaning;
        boolean first = positions.putIfAbsent(read, position) == null || read == IndicatorColumn.OPERATOR;
        byPosition.put(position, new Column(first ? read : IndicatorColumn.OTHER, caption, position));
    }

    /** Present when the row names the columns of an indicator table. */
    static Optional<IndicatorHead> in(SourceLine line, Vocabulary vocabulary) {
        if (line.filled().size() < 3) {
            return Optional.empty();
        }
        IndicatorHead head = new IndicatorHead(line, vocabulary);
        return head.isComplete() ? Optional.of(head) : Optional.empty();
    }

    private boolean isComplete() {
        boolean beyondNameAndTarget = hasLevels() || has(IndicatorColumn.ACTUAL) || has(IndicatorColumn.UNIT);
        return has(IndicatorColumn.NAME) && has(IndicatorColumn.TARGET) && beyondNameAndTarget;
    }

    private boolean hasLevels() {
        return has(IndicatorColumn.CATEGORY) || has(IndicatorColumn.SUBCATEGORY);
    }

    /**
     * Present when the row below the head divides the column of the target, such as 前年, 上年 and 预计当年实现 under 指标值. The
     * columns behind it move on where the row of captions shows that they were cut off with it.
     */
    Optional<IndicatorHead> dividedBy(SourceLine line, Vocabulary vocabulary) {
        List<Integer> filled = line.filled();
        List<IndicatorColumn> meanings = filled.stream()
                .map(position -> vocabulary.indicatorColumns().meaning(line.text(position)))
                .flatMap(Optional::stream)
                .toList();
        boolean divides = filled.size() > 1
                && meanings.size() == filled.size()
                && meanings.contains(IndicatorColumn.TARGET)
                && !meanings.contains(IndicatorColumn.NAME);
        return divides ? Optional.of(divided(line, filled, meanings)) : Optional.empty();
    }

    private IndicatorHead divided(SourceLine line, List<Integer> filled, List<IndicatorColumn> meanings) {
        int target = position(IndicatorColumn.TARGET);
        int beside = filled.getFirst() == target ? 0 : target - filled.getFirst();
        IndicatorHead divided = new IndicatorHead();
        byPosition.headMap(target).values().forEach(column -> divided.put(column, column.position()));
        for (int index = 0; index < filled.size(); index++) {
            int position = filled.get(index);
            divided.put(meanings.get(index), line.text(position), position + beside);
        }
        int free = filled.getLast() + beside + 1;
        for (Column column : byPosition.tailMap(target, false).values()) {
            free = Math.max(free, column.position());
            divided.put(column, free++);
        }
        return divided;
    }

    private void put(Column column, int position) {
        put(column.meaning(), column.caption(), position);
    }

    /** What its columns hold. */
    Set<IndicatorColumn> meanings() {
        return positions.keySet();
    }

    /** The columns that are no levels, in order. */
    List<IndicatorColumn> contentColumns() {
        return byPosition.tailMap(firstContent(), true).values().stream()
                .map(Column::meaning)
                .toList();
    }

    int width() {
        return byPosition.lastKey() + 1;
    }

    boolean has(IndicatorColumn meaning) {
        return positions.containsKey(meaning);
    }

    int position(IndicatorColumn meaning) {
        return positions.getOrDefault(meaning, -1);
    }

    /** Where the levels begin, or the names where there are none. */
    int firstLevel() {
        if (has(IndicatorColumn.CATEGORY)) {
            return position(IndicatorColumn.CATEGORY);
        }
        return position(has(IndicatorColumn.SUBCATEGORY) ? IndicatorColumn.SUBCATEGORY : IndicatorColumn.NAME);
    }

    /** Where the columns begin that are no levels; points may stand before the names. */
    int firstContent() {
        int levels = Math.max(position(IndicatorColumn.CATEGORY), position(IndicatorColumn.SUBCATEGORY));
        return byPosition.tailMap(levels, false).values().stream()
                .filter(column -> column.meaning() != IndicatorColumn.SIDE)
                .mapToInt(Column::position)
                .findFirst()
                .orElse(position(IndicatorColumn.NAME));
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
            at(Math.max(cell + shift, firstContent())).ifPresent(columns::add);
        }
        return new HashSet<>(columns).size() == cells.size() ? columns : inOrder(cells.size());
    }

    /** Cells that do not stand under their captions can only be told apart when there is one for each caption. */
    private List<Column> inOrder(int cells) {
        List<Column> content =
                List.copyOf(byPosition.tailMap(firstContent(), true).values());
        if (content.size() == cells) {
            return content;
        }
        List<Column> filled = content.stream()
                .filter(column -> !OFTEN_BLANK.contains(column.meaning()))
                .toList();
        return filled.size() == cells ? filled : List.of();
    }
}
