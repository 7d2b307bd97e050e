package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;

/** The indicator rows of a {@link LooseTable}: levels are told by name, the words between them by {@link RowFit}. */
final class LooseIndicators {
    private final IndicatorHead head;
    private final boolean cellPerLine;
    private final Vocabulary vocabulary;
    private final LevelTrail trail;
    private final List<IndicatorColumn> columns;
    private final List<SourceLine> rows = new ArrayList<>();
    private final List<LooseLine> below = new ArrayList<>();
    private final List<String> group = new ArrayList<>();
    private String category = "";
    private String subcategory = "";
    private int groupLine;

    LooseIndicators(IndicatorHead head, boolean cellPerLine, Vocabulary vocabulary) {
        this.head = head;
        this.cellPerLine = cellPerLine;
        this.vocabulary = vocabulary;
        this.trail = new LevelTrail(vocabulary.levels(), new Findings());
        this.columns = head.contentColumns();
    }

    /** Reads all lines; answers the line on which the columns cannot be told, if any. */
    Optional<Integer> read(List<LooseLine> lines) {
        boolean afterSubcategory = false;
        for (int index = 0; index < lines.size(); index++) {
            LooseLine line = lines.get(index);
            if (endsIndicators(line)) {
                if (!flush()) {
                    return Optional.of(groupLine);
                }
                addTotals(lines.subList(index, lines.size()));
                return Optional.empty();
            }
            int word = 0;
            while (word < line.words().size()
                    && !afterSubcategory
                    && isLevel(line.words().get(word))) {
                if (!flush()) {
                    return Optional.of(groupLine);
                }
                String next = following(lines, index, word);
                afterSubcategory = enterLevel(line, line.words().get(word), next);
                word++;
            }
            List<String> rest = line.words().subList(word, line.words().size());
            if (!rest.isEmpty()) {
                afterSubcategory = false;
                groupLine = group.isEmpty() ? line.number() : groupLine;
                group.addAll(rest);
                if (!cellPerLine && !flush()) {
                    return Optional.of(line.number());
                }
            }
            afterSubcategory &= cellPerLine;
        }
        return flush() ? Optional.empty() : Optional.of(groupLine);
    }

    List<SourceLine> rows() {
        return rows;
    }

    /** The lines below the totals. */
    List<LooseLine> below() {
        return below;
    }

    private boolean isLevel(String word) {
        return vocabulary.levels().isLevel(word);
    }

    private static String following(List<LooseLine> lines, int index, int word) {
        List<String> words = lines.get(index).words();
        if (word + 1 < words.size()) {
            return words.get(word + 1);
        }
        return index + 1 < lines.size() ? lines.get(index + 1).words().getFirst() : "";
    }

    /** Answers whether it was a second level, below which a name must come. */
    private boolean enterLevel(LooseLine line, String caption, String next) {
        boolean subcategoriesOnly = !head.has(IndicatorColumn.CATEGORY) && trail.namesSubcategory(caption);
        if (!subcategoriesOnly && trail.namesCategory(caption, trail.namesSubcategory(next))) {
            trail.enterCategory(caption);
            category = caption;
            subcategory = "";
            return false;
        }
        if (!subcategory.isEmpty()) {
            rows.add(line.row(cells(List.of())));
        }
        trail.enterSubcategory(caption, line.number());
        subcategory = caption;
        return true;
    }

    private boolean endsIndicators(LooseLine line) {
        String first = line.words().getFirst();
        return Totals.begins(line.row(List.of(first)))
                || vocabulary
                        .fields()
                        .meaning(first)
                        .filter(HeaderField.OTHER::equals)
                        .isPresent();
    }

    private void addTotals(List<LooseLine> rest) {
        LooseLine first = rest.getFirst();
        int end = 0;
        if (Totals.begins(first.row(List.of(first.words().getFirst())))) {
            List<String> cells = new ArrayList<>(first.words());
            end = 1;
            while (cellPerLine && end < rest.size() && isNumber(rest.get(end))) {
                cells.addAll(rest.get(end).words());
                end++;
            }
            rows.add(first.row(cells));
        }
        below.addAll(rest.subList(end, rest.size()));
    }

    private static boolean isNumber(LooseLine line) {
        return line.words().getFirst().matches("\\d+(?:\\.\\d+)?分?|[-—/]+");
    }

    private boolean flush() {
        if (group.isEmpty()) {
            return true;
        }
        Optional<List<List<String>>> fitted = RowFit.rows(columns, group);
        LooseLine line = new LooseLine(groupLine, List.of(), 0);
        fitted.ifPresent(found -> found.forEach(row -> {
            rows.add(line.row(cells(row)));
            category = "";
            subcategory = "";
        }));
        group.clear();
        return fitted.isPresent();
    }

    /** A row under the head, with the levels that were met since the row above. */
    private List<String> cells(List<String> content) {
        String[] cells = new String[head.width()];
        Arrays.fill(cells, "");
        put(cells, IndicatorColumn.CATEGORY, category);
        put(cells, IndicatorColumn.SUBCATEGORY, subcategory);
        int first = head.firstContent();
        for (int index = 0; index < content.size(); index++) {
            cells[first + index] = content.get(index);
        }
        return List.of(cells);
    }

    private void put(String[] cells, IndicatorColumn column, String text) {
        if (head.has(column)) {
            cells[head.position(column)] = text;
        }
    }
}
