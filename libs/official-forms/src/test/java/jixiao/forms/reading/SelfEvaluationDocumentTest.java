package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd.FundsLine;
import org.junit.jupiter.api.Test;

/** S2: notice, statistics, seven self-evaluation tables, report. */
class SelfEvaluationDocumentTest {
    private final FormDocument document = Samples.S2.document();

    @Test
    void theNoticeIsKept() {
        assertThat(document.notice().title()).isEqualTo("宁夏回族自治区吴忠市红寺堡区总工会 2023 年部门项目支出绩效自评公开");
        assertThat(document.notice().paragraphs())
                .containsExactly(
                        "按照《关于开展红寺堡区 2023 年度部门项目支出绩效自评工作的通知》要求，现将 2023 年度项目支出绩效自评情况公开，详见附件。",
                        "附件：1. 红寺堡区总工会 2023 年部门项目支出绩效自评表",
                        "2. 红寺堡区总工会 2023 年度项目绩效自评报告");
        assertThat(document.notice().issuer()).isNull();
        assertThat(document.notice().date()).isNull();
    }

    @Test
    void theStatisticsTableAddsUp() {
        Statistics statistics = document.statistics();

        assertThat(statistics.title()).isEqualTo("红寺堡区总工会2023年度本级项目支出绩效自评结果统计表");
        assertThat(statistics.total().written()).isEqualTo("52.33");
        assertThat(statistics.rows())
                .extracting(Statistics.Row::project, row -> row.amount().written(), Statistics.Row::result)
                .containsExactly(
                        tuple("2023年创城工作经费", "0.42", new BigDecimal("97")),
                        tuple("2023年总工会四送活动及送清凉活动", "8.32", new BigDecimal("99")),
                        tuple("2023年双拥工作经费", "4", new BigDecimal("100")),
                        tuple("总工会第三次工会代表大会工作经费", "5", new BigDecimal("100")),
                        tuple("“两节”送温暖资金", "20.62", new BigDecimal("100")),
                        tuple("配发学习资料资金", "3.97", new BigDecimal("98")),
                        tuple("“五一”系列活动工作经费", "10", new BigDecimal("100")));
        assertThat(statistics.rows()).allSatisfy(row -> {
            assertThat(row.unit()).isEqualTo("红寺堡区总工会");
            assertThat(row.attainment()).isNotBlank();
            assertThat(row.remark()).isNull();
        });
    }

    @Test
    void theRowScoresAddUpToTheTypedTotals() {
        for (ProjectForm form : document.projects()) {
            assertThat(sum(form, true)).isEqualByComparingTo(form.yearEnd().totalPoints());
            assertThat(sum(form, false)).isEqualByComparingTo(form.yearEnd().totalScore());
        }
        assertThat(document.projects())
                .extracting(form -> form.yearEnd().totalScore().intValueExact())
                .containsExactly(97, 99, 100, 100, 100, 98, 100);
    }

    @Test
    void theFundsMatrixIsReadHoweverItsRowsAreShifted() {
        assertThat(document.projects())
                .extracting(form -> form.yearEnd().funds().getFirst())
                .extracting(
                        line -> line.opening().written(),
                        line -> line.executed().written(),
                        FundsLine::points,
                        FundsLine::rate,
                        FundsLine::score)
                .containsExactly(
                        tuple("1", "0.42", "10", "42", "7"),
                        tuple("8.75", "8.32", "10", "98.09", "9"),
                        tuple("4", "4", "10", "100", "10"),
                        tuple("5", "5", "10", "100", "10"),
                        tuple("20.62", "20.62", "10", "100", "10"),
                        tuple("5", "3.97", "10", "79.4", "8"),
                        tuple("10", "10", "10", "100", "10"));
        assertThat(document.projects().get(2).yearEnd().funds())
                .extracting(FundsLine::caption, FundsLine::source, FundsLine::points, FundsLine::rate, FundsLine::score)
                .containsExactly(
                        tuple("年度资金总额:", "TOTAL", "10", "100", "10"),
                        tuple("其中:当年财政拨款", "APPROPRIATION", "—", "—", "—"),
                        tuple("上年结转资金", "CARRY_OVER", "—", "—", "—"),
                        tuple("其他资金", "OTHER", "—", "—", "—"));
        assertThat(document.projects().getFirst().yearEnd().funds().get(2))
                .extracting(FundsLine::opening, FundsLine::adjusted, FundsLine::executed, FundsLine::rate)
                .containsOnlyNulls();
    }

    @Test
    void goalAndAchievementStandApart() {
        ProjectForm study = document.projects().get(5);

        assertThat(study.goal()).endsWith("《习近平总工会关于工人阶级和工会工作的重要论述》各300本。");
        assertThat(study.yearEnd().achieved()).isEqualTo("完成了300本学习资料的配送,提高了职工工作能力,提升了自身素质,但资金有所剩余。");
        assertThat(document.projects()).extracting(ProjectForm::unit).containsOnly("红寺堡区总工会");
    }

    @Test
    void theRowsAreKeptAsTyped() {
        IndicatorRow first = document.projects().getFirst().indicators().getFirst();

        assertThat(first.categoryCaption()).isEqualTo("产出 指标 (50分)");
        assertThat(first.prefix()).isEqualTo("指标1:");
        assertThat(first.name()).isEqualTo("投入创城经费一万元。");
        assertThat(first.actual()).isEqualTo("已完成");
        assertThat(first.explanation()).isEqualTo("创城工作高效完成,资金有所剩余");
        assertThat(document.projects().get(6).indicators())
                .extracting(IndicatorRow::categoryCaption)
                .contains("效益 指标 (10分)");
        assertThat(document.projects().get(6).indicators())
                .filteredOn(row -> row.prefix() == null)
                .extracting(IndicatorRow::name)
                .containsExactly("促进工作积极性,环保意识不断增强");
    }

    @Test
    void theReportHasItsSixParts() {
        Report report = document.report();

        assertThat(report.title()).isEqualTo("吴忠市红寺堡区总工会 2023 年本级项目绩效 自评报告");
        assertThat(report.opening()).containsExactly("现将我单位 2023 年度项目资金绩效自评汇报如下：");
        assertThat(report.parts())
                .extracting(Report.Part::heading)
                .containsExactly(
                        "一、基本情况", "二、绩效目标批复下达情况", "三、绩效目标完成情况分析", "四、绩效自评结果拟应用和公开情况", "五、下一步改进工作的意见及建议", "六、其他需要说明的问题");
        assertThat(report.parts().get(2).paragraphs())
                .anySatisfy(paragraph -> assertThat(paragraph).endsWith("“送清凉”活动经费 8.32 万元、创城工作经费 0.42 万元。"));
        assertThat(report.parts().get(5).paragraphs()).containsExactly("无。", "附件：部门项目支出绩效自评表");
    }

    @Test
    void theStatisticsAmountIsTheExecutedOne() {
        List<WrittenAmount> executed = document.projects().stream()
                .map(form -> form.yearEnd().funds().getFirst().executed())
                .toList();

        assertThat(document.statistics().rows())
                .extracting(Statistics.Row::amount)
                .isEqualTo(executed);
    }

    private static BigDecimal sum(ProjectForm form, boolean points) {
        return form.indicators().stream()
                .map(row -> points ? row.points() : row.score())
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
