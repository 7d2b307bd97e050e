package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.layout.StatisticsColumn;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads 绩效自评结果统计表: the head, a 总计 row, one row per project. */
final class StatisticsReader {
    private final Amounts amounts;
    private final Findings findings;
    private final Map<StatisticsColumn, Integer> columns;

    private StatisticsReader(Amounts amounts, Findings findings, Map<StatisticsColumn, Integer> columns) {
        this.amounts = amounts;
        this.findings = findings;
        this.columns = columns;
    }

    static Statistics read(Section.StatisticsTable section, Vocabulary vocabulary, Findings findings) {
        List<SourceLine> lines = section.lines();
        Map<StatisticsColumn, Integer> columns =
                vocabulary.statisticsColumns().positions(lines.getFirst().texts(), StatisticsColumn.class);
        Amounts amounts = new Amounts(section.heading().unit(), findings);
        String title = section.heading().title();
        return new StatisticsReader(amounts, findings, columns)
                .rows(title == null ? "" : title, lines.subList(1, lines.size()));
    }

    private Statistics rows(String title, List<SourceLine> lines) {
        List<Statistics.Row> rows = new ArrayList<>();
        WrittenAmount total = null;
        for (SourceLine line : lines) {
            String first = line.first().replaceAll("\\s", "");
            WrittenAmount amount = amounts.read(text(line, StatisticsColumn.AMOUNT), "评价金额", line.number());
            if (first.equals("总计") || first.equals("合计")) {
                total = amount;
            } else if (amount == null || text(line, StatisticsColumn.PROJECT) == null) {
                findings.add(Problem.ROW_NOT_UNDERSTOOD, line.number(), "统计表", line.joined());
            } else {
                rows.add(row(line, amount));
            }
        }
        return new Statistics(title, total, List.copyOf(rows));
    }

    private Statistics.Row row(SourceLine line, WrittenAmount amount) {
        return new Statistics.Row(
                filled(line, StatisticsColumn.ORDINAL),
                filled(line, StatisticsColumn.UNIT),
                filled(line, StatisticsColumn.PROJECT),
                amount,
                filled(line, StatisticsColumn.ATTAINMENT),
                amounts.number(text(line, StatisticsColumn.RESULT), "评价结果", line.number()),
                text(line, StatisticsColumn.REMARK));
    }

    private String filled(SourceLine line, StatisticsColumn column) {
        String text = text(line, column);
        return text == null ? "" : text;
    }

    private @Nullable String text(SourceLine line, StatisticsColumn column) {
        Integer position = columns.get(column);
        String text = position == null ? "" : line.text(position);
        return text.isEmpty() ? null : text;
    }
}
