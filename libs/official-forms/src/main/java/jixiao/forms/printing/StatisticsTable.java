package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.document.Statistics;
import jixiao.forms.layout.Print;
import jixiao.forms.layout.StatisticsColumn;
import jixiao.forms.printing.PrintedCell.Role;

/** 绩效自评结果统计表. */
final class StatisticsTable {
    private StatisticsTable() {}

    static PrintedTable of(Statistics statistics, Print.StatisticsTable layout, Sheet sheet) {
        String title = statistics.title().isEmpty() ? sheet.filled(layout.title()) : statistics.title();
        List<PrintedRow> rows = new ArrayList<>();
        rows.add(PrintedRow.of(layout.columns().stream()
                .map(column -> PrintedCell.caption(Role.COLUMN_CAPTION, column.caption(), 1, 1))
                .toList()));
        addTotal(rows, statistics, layout);
        statistics
                .rows()
                .forEach(row -> rows.add(PrintedRow.of(layout.columns().stream()
                        .map(column -> cell(row, column.column()))
                        .toList())));
        return new PrintedTable(
                Part.Kind.STATISTICS, title, sheet.heading(title), layout.widths(), new PrintedTable.Head(0, 1), rows);
    }

    private static void addTotal(List<PrintedRow> rows, Statistics statistics, Print.StatisticsTable layout) {
        List<StatisticsColumn> columns =
                layout.columns().stream().map(Print.StatisticsEntry::column).toList();
        int amount = columns.indexOf(StatisticsColumn.AMOUNT);
        if (statistics.total() == null || amount < 1) {
            return;
        }
        List<PrintedCell> cells = new ArrayList<>();
        cells.add(PrintedCell.caption(Role.ROW_CAPTION, layout.total(), amount, 1));
        cells.add(PrintedCell.number(statistics.total().written(), 1));
        for (int index = amount + 1; index < columns.size(); index++) {
            cells.add(PrintedCell.blank(1));
        }
        rows.add(new PrintedRow(cells, true));
    }

    private static PrintedCell cell(Statistics.Row row, StatisticsColumn column) {
        return switch (column) {
            case ORDINAL -> PrintedCell.text(row.ordinal(), 1);
            case UNIT -> PrintedCell.text(row.unit(), 1);
            case PROJECT -> PrintedCell.text(row.project(), 1);
            case AMOUNT -> PrintedCell.number(row.amount().written(), 1);
            case ATTAINMENT -> PrintedCell.text(row.attainment(), 1);
            case RESULT -> PrintedCell.number(row.result(), 1);
            case REMARK -> PrintedCell.text(row.remark(), 1);
        };
    }
}
