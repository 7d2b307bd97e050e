package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jixiao.forms.layout.ListColumn;
import jixiao.forms.layout.StatisticsColumn;
import jixiao.forms.layout.Vocabulary;

/** Cuts a document into its sections by what stands in the first row of each table. */
final class Outline {

    private static final int WIDE_GAP = 2;

    private final Vocabulary vocabulary;
    private final HeaderRows rows;
    private final List<SourceLine> lines;
    private final List<Section> sections = new ArrayList<>();

    private Outline(Vocabulary vocabulary, List<SourceLine> lines) {
        this.vocabulary = vocabulary;
        this.rows = new HeaderRows(vocabulary);
        this.lines = lines;
    }

    static List<Section> of(List<SourceLine> lines, Vocabulary vocabulary) {
        Outline outline = new Outline(vocabulary, lines);
        outline.cut();
        return outline.sections;
    }

    private enum Opening {
        FORM,
        LIST,
        INDICATOR_LIST,
        STATISTICS,
        NONE
    }

    private record Table(Opening opening, Heading heading, int first) {}

    private void cut() {
        List<Table> tables = tables();
        int from = 0;
        for (int index = 0; index < tables.size(); index++) {
            Table table = tables.get(index);
            addProse(from, table.heading().first());
            int next =
                    index + 1 < tables.size() ? tables.get(index + 1).heading().first() : lines.size();
            int end = endOf(table, next);
            List<SourceLine> body = lines.subList(table.first(), end);
            sections.add(
                    switch (table.opening()) {
                        case FORM ->
                            new Section.Form(
                                    table.heading(),
                                    lines.get(table.heading().first()).number(),
                                    body);
                        case LIST -> new Section.ProjectList(table.heading(), body);
                        case INDICATOR_LIST -> new Section.IndicatorList(table.heading(), body);
                        case STATISTICS -> new Section.StatisticsTable(table.heading(), body);
                        case NONE -> new Section.Prose(body);
                    });
            from = end;
        }
        addProse(from, lines.size());
    }

    private void addProse(int from, int to) {
        if (from < to) {
            sections.add(new Section.Prose(lines.subList(from, to)));
        }
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        int floor = 0;
        for (int index = 0; index < lines.size(); index++) {
            Opening opening = opening(lines.get(index));
            boolean list = opening == Opening.LIST || opening == Opening.INDICATOR_LIST;
            if (list && continuesList(tables, opening, index)) {
                continue;
            }
            if (opening != Opening.NONE) {
                int first = opening == Opening.FORM ? firstHeaderRow(index, floor) : index;
                tables.add(new Table(opening, Heading.above(lines, first, floor), first));
                floor = index + 1;
            }
        }
        return tables;
    }

    /** The header of a list is printed again on the next page, without a title. */
    private boolean continuesList(List<Table> tables, Opening opening, int index) {
        return !tables.isEmpty()
                && tables.getLast().opening() == opening
                && Heading.above(lines, index, index - 1).title() == null;
    }

    private int firstHeaderRow(int name, int floor) {
        int first = name;
        while (first > floor && rows.mayStandAboveName(lines.get(first - 1))) {
            first--;
        }
        return first;
    }

    private Opening opening(SourceLine line) {
        List<String> texts = line.texts();
        if (line.isRow()) {
            Set<StatisticsColumn> statistics = vocabulary
                    .statisticsColumns()
                    .positions(texts, StatisticsColumn.class)
                    .keySet();
            if (statistics.containsAll(EnumSet.of(StatisticsColumn.PROJECT, StatisticsColumn.AMOUNT))
                    && statistics.contains(StatisticsColumn.RESULT)) {
                return Opening.STATISTICS;
            }
            Set<ListColumn> list =
                    vocabulary.listColumns().positions(texts, ListColumn.class).keySet();
            if (list.containsAll(EnumSet.of(ListColumn.NAME, ListColumn.GOAL, ListColumn.INDICATORS))) {
                return Opening.LIST;
            }
        }
        if (line.isRow() && namesProjects(line)) {
            return Opening.INDICATOR_LIST;
        }
        return rows.announcesName(line) ? Opening.FORM : Opening.NONE;
    }

    /** Whether a head of indicators has the project in a column left of its levels. */
    private boolean namesProjects(SourceLine line) {
        return IndicatorHead.in(line, vocabulary)
                .filter(head ->
                        line.texts().subList(0, head.firstLevel()).stream().anyMatch(rows::meansName))
                .isPresent();
    }

    /** A table ends with its last row when it has rows, else where running text begins after a wide gap. */
    private int endOf(Table table, int next) {
        boolean hasRows = lines.get(table.first()).isRow()
                || lines.subList(table.first(), next).stream()
                                .filter(SourceLine::isRow)
                                .limit(2)
                                .count()
                        == 2;
        int end = next;
        while (hasRows && end > table.first() + 1 && !lines.get(end - 1).isRow()) {
            end--;
        }
        return hasRows ? end : endOfFlow(table.first(), next);
    }

    /** The text of a PDF has no rows: what no level caption leads, behind several blank lines, is no longer its table. */
    private int endOfFlow(int first, int next) {
        int end = next;
        for (int index = next - 1; index > first && !beginsWithLevel(lines.get(index)); index--) {
            if (lines.get(index).blankAbove() >= WIDE_GAP) {
                end = index;
            }
        }
        return end;
    }

    private boolean beginsWithLevel(SourceLine line) {
        String text = line.first();
        int blank = text.indexOf(' ');
        return vocabulary.levels().isLevel(blank < 0 ? text : text.substring(0, blank));
    }
}
