package jixiao.forms.html;

import java.math.BigDecimal;
import java.util.List;
import jixiao.forms.document.Statistics;
import jixiao.forms.layout.Print;
import jixiao.forms.layout.StatisticsColumn;
import org.jspecify.annotations.Nullable;

/** 绩效自评结果统计表. */
final class StatisticsMarkup {
    private StatisticsMarkup() {}

    static void add(Markup markup, Statistics statistics, Print.StatisticsTable table, Sheet sheet) {
        markup.open("section", "class", "statistics");
        markup.element("h2", statistics.title().isEmpty() ? sheet.filled(table.title()) : statistics.title());
        sheet.unit(markup);
        Sheet.openTable(markup, table.widths());
        markup.open("thead").open("tr");
        table.columns().forEach(column -> CellMarkup.caption(markup, column.caption(), "col", 1, 1));
        markup.close().close().open("tbody");
        addTotal(markup, statistics, table);
        for (Statistics.Row row : statistics.rows()) {
            markup.open("tr");
            table.columns().forEach(column -> CellMarkup.value(markup, text(row, column.column()), kind(column), 1));
            markup.close();
        }
        markup.close().close().close();
    }

    private static void addTotal(Markup markup, Statistics statistics, Print.StatisticsTable table) {
        List<StatisticsColumn> columns =
                table.columns().stream().map(Print.StatisticsEntry::column).toList();
        int amount = columns.indexOf(StatisticsColumn.AMOUNT);
        if (statistics.total() == null || amount < 1) {
            return;
        }
        markup.open("tr");
        CellMarkup.caption(markup, table.total(), "row", amount, 1);
        CellMarkup.value(markup, statistics.total().written(), "number", 1);
        for (int index = amount + 1; index < columns.size(); index++) {
            CellMarkup.value(markup, null, 1);
        }
        markup.close();
    }

    private static String kind(Print.StatisticsEntry entry) {
        return switch (entry.column()) {
            case AMOUNT, RESULT -> "number";
            case ORDINAL, UNIT, PROJECT, ATTAINMENT, REMARK -> "text";
        };
    }

    private static @Nullable String text(Statistics.Row row, StatisticsColumn column) {
        return switch (column) {
            case ORDINAL -> row.ordinal();
            case UNIT -> row.unit();
            case PROJECT -> row.project();
            case AMOUNT -> row.amount().written();
            case ATTAINMENT -> row.attainment();
            case RESULT -> plain(row.result());
            case REMARK -> row.remark();
        };
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
