package jixiao.forms.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;

/** Official tables in HTML. */
record TableMarkup(Markup markup, Medium medium) {

    /** What the page is made for. */
    enum Medium {
        /** Widths are classes of the style sheet: a strict content security policy forbids styles in the page. */
        SCREEN,
        /** A line within a cell is a paragraph, which tags can tell from a line that is only full. What stands above the head is a table of its own, since only the first rows of a table can be repeated. */
        PAPER
    }

    void add(PrintedTable table) {
        List<PrintedRow> rows = table.rows();
        PrintedTable.Head head = table.head();
        if (head.first() == 0) {
            open(table.widths());
            addRows("thead", rows.subList(0, head.count()), Set.of(), "");
            addRows("tbody", rows.subList(head.count(), rows.size()), Set.of(), "");
        } else if (medium == Medium.SCREEN) {
            open(table.widths());
            addRows("tbody", rows, Set.of(), "");
        } else {
            open(table.widths());
            addRows("tbody", rows.subList(0, head.first()), Set.of(), "");
            markup.close();
            RepeatedHead repeated = RepeatedHead.of(rows, head);
            open(table.widths());
            addRows("thead", repeated.head(), repeated.above(), "above");
            addRows("tbody", repeated.body(), repeated.below(), "below");
        }
        markup.close();
    }

    private void open(List<Integer> widths) {
        markup.open("table").open("colgroup");
        for (int width : widths) {
            switch (medium) {
                case SCREEN -> markup.empty("col", "class", "w" + width);
                case PAPER -> markup.empty("col", "style", "width:" + width + "%");
            }
        }
        markup.close();
    }

    /** @param marked the cells that get a class of their own */
    private void addRows(String group, List<PrintedRow> rows, Set<PrintedCell> marked, String mark) {
        if (rows.isEmpty()) {
            return;
        }
        markup.open(group);
        for (PrintedRow row : rows) {
            markup.open("tr", row.total() ? new String[] {"class", "total"} : new String[0]);
            row.cells().forEach(cell -> addCell(cell, marked.contains(cell) ? mark : ""));
            markup.close();
        }
        markup.close();
    }

    private void addCell(PrintedCell cell, String mark) {
        List<String> attributes = new ArrayList<>(mark.isEmpty() ? List.of() : List.of("class", mark));
        switch (cell.role()) {
            case ROW_CAPTION -> attributes.addAll(List.of("scope", "row"));
            case COLUMN_CAPTION -> attributes.addAll(List.of("scope", "col"));
            case GROUP_CAPTION -> attributes.addAll(List.of("scope", "rowgroup"));
            case NUMBER -> attributes.addAll(List.of("class", "number"));
            case TEXT -> {}
        }
        if (cell.span() > 1) {
            attributes.addAll(List.of("colspan", Integer.toString(cell.span())));
        }
        if (cell.rows() > 1) {
            attributes.addAll(List.of("rowspan", Integer.toString(cell.rows())));
        }
        markup.open(cell.role().isCaption() ? "th" : "td", attributes.toArray(String[]::new));
        if (medium == Medium.PAPER && cell.text().indexOf('\n') >= 0) {
            cell.text().lines().forEach(line -> markup.element("p", line));
        } else {
            markup.text(cell.text());
        }
        markup.close();
    }
}
