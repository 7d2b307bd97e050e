package jixiao.publication.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.WrittenAmount;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * 绩效自评结果统计表 made from the published sheets: 评价金额 is the executed amount, 评价结果 the score the sheet prints.
 * Only the words (绩效目标实现情况, 备注) come from the printed table, where there is one.
 */
final class ComputedStatistics {
    private ComputedStatistics() {}

    static Statistics of(Release release, List<ProjectForm> forms, @Nullable Statistics printed) {
        List<Statistics.Row> rows = new ArrayList<>();
        Money total = Money.ZERO;
        for (ProjectForm form : forms) {
            WrittenAmount executed = Figures.executed(form).orElse(new WrittenAmount("", null));
            total = executed.money() == null ? total : total.plus(executed.money());
            rows.add(row(rows.size() + 1, form, executed, printed));
        }
        String title = printed == null
                ? release.department().name() + release.fiscalYear() + "年度项目支出绩效自评结果统计表"
                : printed.title();
        return new Statistics(
                title, new WrittenAmount(total.in(release.moneyUnit()).toPlainString(), total), rows);
    }

    private static Statistics.Row row(
            int ordinal, ProjectForm form, WrittenAmount executed, @Nullable Statistics printed) {
        Statistics.Row words = printed == null
                ? null
                : printed.rows().stream()
                        .filter(row -> row.project().equals(form.name()))
                        .findFirst()
                        .orElse(null);
        String achieved = form.yearEnd() == null ? null : form.yearEnd().achieved();
        return new Statistics.Row(
                words == null ? Integer.toString(ordinal) : words.ordinal(),
                words == null ? Objects.requireNonNullElse(form.unit(), "") : words.unit(),
                form.name(),
                executed,
                words == null ? Objects.requireNonNullElse(achieved, "") : words.attainment(),
                Figures.score(form).orElse(null),
                words == null ? null : words.remark());
    }
}
