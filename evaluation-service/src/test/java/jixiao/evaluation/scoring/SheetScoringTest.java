package jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.Attainment;
import jixiao.profiles.Rating;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

class SheetScoringTest {
    private static final RuleProfiles PROFILES = RuleProfiles.shipped();

    @Test
    void a_sheet_is_scored_from_what_is_written_in_it() {
        SheetScore score = national(
                funds("99200", "99200"),
                row(Subcategory.QUANTITY, "124人", "124人", "25"),
                row(Subcategory.COST, "≤800元/人", "800元/人", "25"),
                row(Subcategory.SOCIAL, "≥90%", "72%", "30"),
                row(Subcategory.SATISFACTION, "≥95%", "98%", "10"));

        assertThat(score.rows())
                .extracting(RowScore::counted)
                .extracting(BigDecimal::toPlainString)
                .containsExactly("25.00", "25.00", "24.00", "10.00");
        assertThat(score.execution().byRules()).isEqualByComparingTo("10");
        assertThat(score.totals().total()).isEqualByComparingTo("94");
        assertThat(score.rating()).isEqualTo(Rating.EXCELLENT);
    }

    @Test
    void the_class_decides_which_way_a_bare_number_points() {
        SheetScore score = national(
                funds("1", "1"),
                row(Subcategory.QUANTITY, "100人", "80人", "50"),
                row(Subcategory.COST, "100元", "80元", "50"));

        assertThat(score.rows().get(0).byRules().explanation()).isEqualTo("80 ÷ 100 × 50 = 40.00，正向比例，mof-2020");
        assertThat(score.rows().get(1).byRules().explanation()).isEqualTo("80 ≤ 100，得 50.00，反向线性，mof-2020");
    }

    @Test
    void units_that_measure_the_same_are_converted() {
        SheetScore score = national(funds("1", "1"), row(Subcategory.COST, "≤1万元", "12000元", "10"));

        assertThat(score.rows().getFirst().counted()).isEqualByComparingTo("8");
    }

    @Test
    void units_that_measure_something_else_are_left_to_a_person() {
        SheetScore score = national(funds("1", "1"), row(Subcategory.QUANTITY, "≥100人", "12场次", "10"));

        assertThat(score.rows().getFirst().byRules()).isInstanceOf(RuleScore.Open.class);
        assertThat(score.totals().complete()).isFalse();
        assertThat(score.rating()).isNull();
    }

    @Test
    void a_deadline_is_read_in_the_year_of_the_sheet() {
        SheetScore score = national(
                funds("1", "1"),
                row(Subcategory.TIMELINESS, "12月底前", "2024年11月20日", "10"),
                row(Subcategory.TIMELINESS, "2024年6月底前", "2024年7月1日", "10"));

        assertThat(score.rows())
                .extracting(RowScore::counted)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN, BigDecimal.ZERO);
    }

    @Test
    void a_graded_answer_is_understood() {
        SheetScore score = national(funds("1", "1"), row(Subcategory.SOCIAL, "显著提升", "部分达成年度指标并具有一定效果", "30"));

        assertThat(score.rows().getFirst().byRules())
                .isInstanceOfSatisfying(
                        RuleScore.Band.class, band -> assertThat(band.grade()).isEqualTo(Attainment.PARTLY_ACHIEVED));
    }

    @Test
    void a_typed_score_outside_the_band_of_its_grade_is_found() {
        RowFacts row = typed(row(Subcategory.SOCIAL, "显著提升", "达成年度指标", "30"), "23", "效果一般");

        SheetScore score = national(funds("1", "1"), row);

        assertThat(found(score, Check.SCORE_OUTSIDE_BAND)).containsExactly(Cell.of(1, Field.SCORE));
    }

    @Test
    void a_typed_score_counts_and_what_the_rules_give_is_a_finding() {
        RowFacts row = typed(row(Subcategory.QUANTITY, "100人", "80人", "50"), "45", "下雨改期");

        SheetScore score = national(funds("1", "1"), row);

        assertThat(score.rows().getFirst().counted()).isEqualByComparingTo("45");
        assertThat(score.findings())
                .contains(new Finding(
                        Check.SCORE_DIFFERS,
                        Cell.of(1, Field.SCORE),
                        "得分填报为 45，与任何一种计分规则都不相符，按本办法为 40.00（80 ÷ 100 × 50 = 40.00，正向比例，mof-2020）。"));
    }

    @Test
    void a_full_score_against_the_rules_needs_a_reason() {
        RowFacts row = typed(row(Subcategory.QUANTITY, "100人", "80人", "50"), "50", null);

        assertThat(found(national(funds("1", "1"), row), Check.SCORE_DIFFERS_UNEXPLAINED))
                .containsExactly(Cell.of(1, Field.EXPLANATION));
    }

    @Test
    void a_score_over_the_points_of_its_row_is_refused() {
        RowFacts row = typed(row(Subcategory.QUANTITY, "100人", "80人", "50"), "51", "超额");

        assertThat(found(national(funds("1", "1"), row), Check.SCORE_ABOVE_POINTS))
                .containsExactly(Cell.of(1, Field.SCORE));
    }

    @Test
    void a_row_is_dropped_only_with_a_reason() {
        SheetScore score = national(funds("1", "1"), notApplicable(row(Subcategory.QUALITY, "100%", "", "25")));

        assertThat(found(score, Check.NOT_APPLICABLE_UNEXPLAINED)).containsExactly(Cell.of(1, Field.EXPLANATION));
    }

    @Test
    void far_over_the_target_asks_for_a_reason() {
        SheetScore score = national(funds("1", "1"), row(Subcategory.QUANTITY, "100人", "130人", "50"));

        assertThat(found(score, Check.FAR_OVER_TARGET_UNEXPLAINED)).containsExactly(Cell.of(1, Field.EXPLANATION));
    }

    @Test
    void a_row_that_does_not_apply_is_dropped_and_its_group_rescaled() {
        SheetScore score = national(
                funds("1", "1"),
                row(Subcategory.QUANTITY, "100人", "80人", "25"),
                notApplicable(row(Subcategory.QUALITY, "100%", "", "25")),
                row(Subcategory.SOCIAL, "≥90%", "90%", "30"),
                row(Subcategory.SATISFACTION, "≥95%", "98%", "10"));

        assertThat(score.totals().indicators()).isEqualByComparingTo("80");
        assertThat(score.totals().total()).isEqualByComparingTo("90");
        assertThat(score.totals().complete()).isTrue();
    }

    @Test
    void a_group_that_does_not_apply_is_dropped_and_the_rest_rescaled() {
        SheetScore score = national(
                funds("1", "1"),
                row(Subcategory.QUANTITY, "100人", "80人", "50"),
                notApplicable(row(Subcategory.SOCIAL, "≥90%", "", "30")),
                row(Subcategory.SATISFACTION, "≥95%", "98%", "10"));

        assertThat(score.totals().total()).isEqualByComparingTo("85.71");
    }

    @Test
    void missing_classes_and_unknown_ones_are_found() {
        SheetScore score = national(
                funds("1", "1"),
                new RowFacts(null, null, null, "慰问", "10人", "10人", BigDecimal.TEN, true, null, null, null));

        assertThat(found(score, Check.CLASS_UNKNOWN)).containsExactly(Cell.of(1, Field.CATEGORY));
        assertThat(found(score, Check.CLASS_MISSING)).hasSize(2);
    }

    @Test
    void a_printed_total_that_its_rows_do_not_give_is_found() {
        SheetFacts sheet = HongsibuSheets.of(HongsibuSheets.FOUR_GIFTS);
        SheetFacts wrong = new SheetFacts(2023, sheet.funds(), sheet.rows(), new BigDecimal("98"));

        SheetScore score = new SheetScoring(PROFILES.byId("hongsibu-2023").orElseThrow()).score(wrong);

        assertThat(score.findings())
                .contains(new Finding(Check.TOTAL_DIFFERS, Cell.of(Field.TOTAL), "总分填报为 98，各行得分合计为 99。"));
    }

    @Test
    void points_that_do_not_make_what_the_profile_gives_the_indicators_are_found() {
        SheetScore score = national(funds("1", "1"), row(Subcategory.QUANTITY, "100人", "100人", "100"));

        assertThat(score.findings())
                .contains(
                        new Finding(Check.POINTS_NOT_FULL, Cell.of(Field.POINTS), "各行分值合计 100 分，按 mof-2020 应为 90 分。"));
    }

    @Test
    void the_order_of_rows_does_not_change_a_total() {
        SheetFacts sheet = HongsibuSheets.of(HongsibuSheets.STUDY_MATERIAL);
        Random random = new Random(20240101);
        SheetScoring scoring = new SheetScoring(PROFILES.byId("mof-2020").orElseThrow());
        BigDecimal total = scoring.score(sheet, PointsBasis.OF_PROFILE).totals().total();

        for (int i = 0; i < 50; i++) {
            List<RowFacts> shuffled = new ArrayList<>(sheet.rows());
            Collections.shuffle(shuffled, random);
            SheetFacts again = new SheetFacts(2023, sheet.funds(), shuffled, null);
            assertThat(scoring.score(again, PointsBasis.OF_PROFILE).totals().total())
                    .isEqualTo(total);
        }
    }

    private static SheetScore national(FundsFacts funds, RowFacts... rows) {
        return new SheetScoring(PROFILES.byId("mof-2020").orElseThrow())
                .score(new SheetFacts(2024, funds, List.of(rows), null));
    }

    private static FundsFacts funds(String adjusted, String executed) {
        return FundsFacts.of(Money.ofYuan(adjusted), Money.ofYuan(executed));
    }

    private static RowFacts row(Subcategory subcategory, String target, String actual, String points) {
        return RowFacts.planned(subcategory.category(), subcategory, "指标", target, new BigDecimal(points))
                .withActual(actual);
    }

    private static RowFacts typed(RowFacts row, String score, String explanation) {
        return new RowFacts(
                null,
                row.category(),
                row.subcategory(),
                row.name(),
                row.target(),
                row.actual(),
                row.points(),
                true,
                null,
                new BigDecimal(score),
                explanation);
    }

    private static RowFacts notApplicable(RowFacts row) {
        return new RowFacts(
                null,
                row.category(),
                row.subcategory(),
                row.name(),
                row.target(),
                row.actual(),
                row.points(),
                false,
                null,
                null,
                null);
    }

    private static List<Cell> found(SheetScore score, Check check) {
        return score.findings().stream()
                .filter(finding -> finding.check() == check)
                .map(Finding::cell)
                .toList();
    }
}
