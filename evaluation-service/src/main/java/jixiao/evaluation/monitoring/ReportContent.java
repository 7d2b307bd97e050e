package jixiao.evaluation.monitoring;

import java.util.ArrayList;
import java.util.List;
import jixiao.kit.problem.Problem;

/** The rows and the money of a report. */
public record ReportContent(List<ReportRow> rows, ReportMoney money) {
    public ReportContent {
        rows = List.copyOf(rows);
    }

    /** These facts with what was said of them before; an indicator is known by its name. */
    ReportContent sayingAs(ReportContent before) {
        List<ReportRow> unused = new ArrayList<>(before.rows);
        List<ReportRow> merged = new ArrayList<>();
        for (ReportRow row : rows) {
            ReportRow same = unused.stream()
                    .filter(other -> other.indicator().equals(row.indicator()))
                    .findFirst()
                    .orElse(null);
            unused.remove(same);
            merged.add(same == null ? row : row.sayingAs(same));
        }
        return new ReportContent(merged, money.sayingAs(before.money));
    }

    ReportContent saying(ReportEntry entry) {
        if (entry.rows().size() != rows.size()) {
            throw Problem.INVALID_FIELD.at(
                    "/rows",
                    "监控报告有 %d 行，提交了 %d 行，请按顺序逐行填写。"
                            .formatted(rows.size(), entry.rows().size()));
        }
        List<ReportRow> said = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            said.add(rows.get(i).saying(entry.rows().get(i)));
        }
        return new ReportContent(said, money.saying(entry.money()));
    }
}
