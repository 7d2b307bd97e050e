package jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.Rating;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HongsibuSheetsTest {
    private static final RuleProfiles PROFILES = RuleProfiles.shipped();
    private static final RuleProfile HONGSIBU = PROFILES.byId("hongsibu-2023").orElseThrow();
    private static final RuleProfile NATIONAL = PROFILES.byId("mof-2020").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2023年创城工作经费, 97",
        "2023年总工会四送活动及送清凉活动, 99",
        "2023年双拥工作经费, 100",
        "总工会第三次工会代表大会工作经费, 100",
        "“两节”送温暖资金, 100",
        "配发学习资料资金, 98",
        "“五一”系列活动工作经费, 100",
    })
    void typed_scores_add_up_to_the_published_total(String project, BigDecimal total) {
        SheetScore score = new SheetScoring(HONGSIBU).score(HongsibuSheets.of(project));

        assertThat(score.totals().total()).isEqualByComparingTo(total);
        assertThat(score.totals().complete()).isTrue();
        assertThat(score.rating()).isEqualTo(Rating.EXCELLENT);
        assertThat(codes(score)).doesNotContain("total-differs");
    }

    @ParameterizedTest
    @CsvSource({
        "2023年创城工作经费, 91.45",
        "2023年总工会四送活动及送清凉活动, 98.51",
        "2023年双拥工作经费, 100",
        "总工会第三次工会代表大会工作经费, 100",
        "“两节”送温暖资金, 100",
        "配发学习资料资金, 95.94",
        "“五一”系列活动工作经费, 100",
    })
    void the_same_scores_replayed_under_national_points_count_benefit_three_quarters_and_execution_linear(
            String project, BigDecimal total) {
        SheetScore score = new SheetScoring(NATIONAL).score(HongsibuSheets.of(project), PointsBasis.OF_PROFILE);

        assertThat(score.totals().total()).isEqualByComparingTo(total);
        assertThat(score.profile()).isEqualTo("mof-2020/1");
    }

    @Test
    void the_wrong_execution_rate_is_named_with_the_true_one() {
        assertThat(findings(HongsibuSheets.FOUR_GIFTS, Check.EXECUTION_RATE_WRONG))
                .containsExactly(new Finding(
                        Check.EXECUTION_RATE_WRONG,
                        Cell.of(Field.EXECUTION_RATE),
                        "执行率填报为 98.09 %，按 8.32 ÷ 8.75 应为 95.09 %。"));
        assertThat(projectsWith(Check.EXECUTION_RATE_WRONG)).containsExactly(HongsibuSheets.FOUR_GIFTS);
    }

    @Test
    void every_sheet_has_its_execution_points_outside_the_total() {
        assertThat(projectsWith(Check.EXECUTION_OUTSIDE_TOTAL)).hasSize(7);
        assertThat(findings(HongsibuSheets.MAY_DAY, Check.EXECUTION_OUTSIDE_TOTAL))
                .extracting(Finding::cell, Finding::message)
                .containsExactly(
                        tuple(Cell.of(Field.EXECUTION_POINTS), "各项指标分值合计 100 分，加预算执行率 10 分为 110 分，预算执行率未计入 100 分总分。"));
    }

    @Test
    void execution_points_that_no_rounding_gives_are_not_derivable() {
        assertThat(findings(HongsibuSheets.CREATE_CIVIL_CITY, Check.EXECUTION_SCORE_NOT_DERIVABLE))
                .containsExactly(new Finding(
                        Check.EXECUTION_SCORE_NOT_DERIVABLE,
                        Cell.of(Field.EXECUTION_SCORE),
                        "预算执行率得分填报为 7，无法由执行率得出，按规则应为 4.20（0.42 ÷ 1 × 10 = 4.20，执行率线性，hongsibu-2023）。"));
        assertThat(projectsWith(Check.EXECUTION_SCORE_NOT_DERIVABLE)).containsExactly(HongsibuSheets.CREATE_CIVIL_CITY);
    }

    @Test
    void execution_points_that_a_rounding_gives_are_a_hint_only() {
        assertThat(projectsWith(Check.EXECUTION_SCORE_ROUNDED))
                .containsExactly(HongsibuSheets.FOUR_GIFTS, HongsibuSheets.STUDY_MATERIAL);
    }

    @Test
    void a_caption_that_names_other_points_than_its_rows_is_found() {
        assertThat(findings(HongsibuSheets.MAY_DAY, Check.CAPTION_POINTS_DIFFER))
                .containsExactly(new Finding(
                        Check.CAPTION_POINTS_DIFFER, Cell.of(5, Field.CATEGORY), "一级指标写明“效益 指标 (10分)”，所属各行分值合计 40 分。"));
        assertThat(projectsWith(Check.CAPTION_POINTS_DIFFER)).containsExactly(HongsibuSheets.MAY_DAY);
    }

    @Test
    void a_row_that_says_the_same_three_times_is_found() {
        assertThat(findings(HongsibuSheets.MAY_DAY, Check.NAME_TARGET_ACTUAL_SAME))
                .extracting(Finding::cell)
                .containsExactly(Cell.of(3, Field.NAME));
        assertThat(projectsWith(Check.NAME_TARGET_ACTUAL_SAME)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年创城工作经费, 5 6 7 8",
        "2023年总工会四送活动及送清凉活动, 5 6 7 8",
        "配发学习资料资金, 4 5 6",
    })
    void words_answered_with_a_percentage_are_found(String project, String rows) {
        assertThat(findings(project, Check.PERCENT_FOR_WORDS))
                .extracting(Finding::cell)
                .containsExactlyElementsOf(Stream.of(rows.split(" "))
                        .map(row -> Cell.of(Integer.parseInt(row), Field.ACTUAL))
                        .toList());
    }

    @Test
    void a_point_lost_without_a_reason_is_found() {
        assertThat(findings(HongsibuSheets.CREATE_CIVIL_CITY, Check.POINT_LOST_UNEXPLAINED))
                .containsExactly(new Finding(
                        Check.POINT_LOST_UNEXPLAINED, Cell.of(5, Field.EXPLANATION), "分值 10，得分 9，扣分没有说明偏差原因及改进措施。"));
        assertThat(projectsWith(Check.POINT_LOST_UNEXPLAINED)).containsExactly(HongsibuSheets.CREATE_CIVIL_CITY);
    }

    @ParameterizedTest
    @CsvSource({"2023年创城工作经费, 1 4", "2023年总工会四送活动及送清凉活动, 4", "配发学习资料资金, 1 4"})
    void points_taken_for_spending_less_are_found(String project, String rows) {
        assertThat(findings(project, Check.POINT_LOST_FOR_SAVING))
                .extracting(Finding::cell)
                .containsExactlyElementsOf(Stream.of(rows.split(" "))
                        .map(row -> Cell.of(Integer.parseInt(row), Field.SCORE))
                        .toList());
    }

    @Test
    void two_of_the_seven_sheets_score_far_higher_than_they_spent() {
        assertThat(projectsWith(Check.SCORE_INFLATED))
                .containsExactly(HongsibuSheets.CREATE_CIVIL_CITY, HongsibuSheets.STUDY_MATERIAL);
    }

    @Test
    void what_the_rules_give_stands_beside_what_was_typed() {
        RowScore cost = new SheetScoring(HONGSIBU)
                .score(HongsibuSheets.of(HongsibuSheets.FOUR_GIFTS))
                .rows()
                .get(3);

        assertThat(cost.counted()).isEqualByComparingTo("9");
        assertThat(cost.byRules().explanation()).isEqualTo("8.32 ≤ 8.75，得 10.00，反向线性，hongsibu-2023");
    }

    private static List<Finding> findings(String project, Check check) {
        return new SheetScoring(HONGSIBU)
                .score(HongsibuSheets.of(project)).findings().stream()
                        .filter(finding -> finding.check() == check)
                        .toList();
    }

    private static List<String> projectsWith(Check check) {
        return HongsibuSheets.all().keySet().stream()
                .filter(project -> !findings(project, check).isEmpty())
                .toList();
    }

    private static List<String> codes(SheetScore score) {
        return score.findings().stream().map(Finding::code).toList();
    }
}
