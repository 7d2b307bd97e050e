package jixiao.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd;
import jixiao.profiles.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCheckTest {
    private static final ReportFigures FIGURES = new ReportFigures(
            "红寺堡区总工会",
            2023,
            PublishedSample.document().projects().stream()
                    .map(FigureCheckTest::project)
                    .toList());
    private final FigureCheck check = new FigureCheck(FIGURES);

    @Test
    void the_totals_are_those_of_the_published_report() {
        assertThat(ReportToken.PROJECTS.of(FIGURES)).isEqualTo("7个");
        assertThat(ReportToken.ADJUSTED.of(FIGURES)).isEqualTo("54.37万元");
        assertThat(ReportToken.EXECUTED.of(FIGURES)).isEqualTo("52.33万元");
        assertThat(ReportToken.RATE.of(FIGURES)).isEqualTo("96.25%");
    }

    @Test
    void every_figure_of_the_published_report_agrees_but_two_words_for_paid_stand_side_by_side() {
        String report = PublishedSample.document().report().parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .collect(Collectors.joining("\n"));

        assertThat(check.findings(report)).extracting(FigureFinding::code).containsExactly(FigureFinding.TWO_RATES);
    }

    @Test
    void what_the_tokens_say_always_agrees() {
        String text = DraftText.of(FIGURES).values().stream()
                .map(part -> TokenText.filledIn(part, FIGURES))
                .collect(Collectors.joining("\n"));

        assertThat(text).contains("7个项目", "54.37万元", "52.33万元", "96.25%").doesNotContain("{{");
        assertThat(check.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全年支付率 98.09%。, 98.09%, 96.25%",
        "全年预算 54.73 万元。, 54.73 万元, 54.37 万元",
        "共支付资金 523000 元。, 523000 元, 523300 元",
        "共安排8个项目。, 8个, 7个",
        "实施项目6个。, 6个, 7个",
        "平均得分 97.5 分。, 97.5 分, 99.14 分",
        "资金结余 3 万元。, 3 万元, 2.04 万元",
        "其中慰问活动 7.32 万元。, 7.32 万元, 52.33 万元",
    })
    void a_figure_that_the_data_do_not_know_is_found_with_its_sentence(String sentence, String written, String known) {
        List<FigureFinding> findings = check.findings("前一句不含数字。" + sentence);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().sentence()).isEqualTo(sentence);
        assertThat(findings.getFirst().message()).contains("“" + written + "”", "按数据为 " + known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支付率 96.25%。",
                "执行率约 95%。",
                "预算执行率为96%。",
                "支付 52 万元。",
                "行政编制 3 人，下辖 5 个乡镇。",
                "慰问标准 800元/人。",
                "满意度 95%。",
                "四送活动支付 8.32 万元，执行率 95.09%。",
                "结余2.04万元。",
                "其中优的7个项目。",
            })
    void a_figure_that_agrees_or_is_about_something_else_is_left_alone(String sentence) {
        assertThat(check.findings(sentence)).isEmpty();
    }

    @Test
    void one_projects_figure_is_not_the_total() {
        assertThat(check.findings("支付 8.32 万元。")).isEmpty();
        assertThat(check.findings("共计支付 8.32 万元。")).hasSize(1);
    }

    private static ProjectFigures project(ProjectForm form) {
        YearEnd.FundsLine total = form.yearEnd().funds().getFirst();
        return new ProjectFigures(
                form.name(),
                SheetStage.COMPLETED,
                total.opening().money(),
                total.adjusted().money(),
                total.executed().money(),
                new BigDecimal(form.yearEnd().totalScore().toPlainString()),
                Rating.EXCELLENT,
                form.yearEnd().achieved(),
                List.of());
    }
}
