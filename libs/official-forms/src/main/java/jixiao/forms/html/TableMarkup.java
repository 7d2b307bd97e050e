package jixiao.forms.html;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;

/** An official table; its head is a {@code thead} where nothing stands above it. */
final class TableMarkup {
    private final Markup markup;

    private TableMarkup(Markup markup) {
        this.markup = markup;
    }

    static void add(Markup markup, PrintedTable table) {
        new TableMarkup(markup).add(table);
    }

    private void add(PrintedTable table) {
        markup.open("table").open("colgroup");
        for (int width : table.widths()) {
            markup.open("col", "class", "w" + width);
            markup.closeVoid();
        }
        markup.close();
        int head = table.head().first() == 0 ? table.head().count() : 0;
        if (head > 0) {
            addRows("thead", table.rows().subList(0, head));
        }
        addRows("tbody", table.rows().subList(head, table.rows().size()));
        markup.close();
    }

    private void addRows(String group, List<PrintedRow> rows) {
        markup.open(group);
        for (PrintedRow row : rows) {
            markup.open("tr", row.total() ? new String[] {"class", "total"} : new String[0]);
            row.cells().forEach(this::addCell);
            markup.close();
        }
        markup.close();
    }

    private void addCell(PrintedCell cell) {
        List<String> attributes = new ArrayList<>();
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
        markup.element(cell.role().isCaption() ? "th" : "td", cell.text(), attributes.toArray(String[]::new));
    }
}
