package jixiao.evaluation.statistics.rest;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.evaluation.statistics.StatisticsRow;
import jixiao.evaluation.statistics.StatisticsTable;
import jixiao.forms.csv.CsvField;
import org.jspecify.annotations.Nullable;

/**
 * The statistics table as CSV that spreadsheet programs open as it is: UTF-8 with its mark, 总计 first as the official
 * table prints it, and no cell that a program would run as a formula.
 */
final class StatisticsCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer out;

    StatisticsCsv(Writer out) {
        this.out = out;
    }

    void begin(StatisticsTable.Total total) throws IOException {
        out.write(BYTE_ORDER_MARK);
        line(List.of("序号", "单位名称", "项目名称", "评价金额（万元）", "绩效目标实现情况", "评价结果（分）", "评价等级", "备注"));
        line(List.of("总计", "", "", total.amount().written(), "", "", "", ""));
    }

    void row(StatisticsRow row) throws IOException {
        line(List.of(
                Integer.toString(row.ordinal()),
                row.unit().name(),
                row.projectName(),
                row.amount().written(),
                row.attainment(),
                row.score().toPlainString(),
                row.rating().label(),
                orEmpty(row.remarks())));
    }

    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvField::of).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
