package jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import jixiao.profiles.Attainment;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTest {
    private static final RuleProfiles PROFILES =
            RuleProfiles.shipped().withFolder(Path.of("src/test/resources/jixiao/evaluation/profiles"));
    private static final RuleProfile LINEAR = PROFILES.byId("mof-2020").orElseThrow();
    private static final RuleProfile RATIO = PROFILES.byId("hubei").orElseThrow();
    private static final RuleProfile STEPPED = PROFILES.byId("stepped").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "75, 60, 8.00",
        "75, 75, 10.00",
        "75, 90, 10.00",
        "3, 1, 3.33",
        "3, 2, 6.67",
        "75, 0, 0.00",
        "75, -5, 0.00",
        "0, 0, 10.00",
    })
    void a_floor_is_scored_in_proportion(BigDecimal target, BigDecimal actual, BigDecimal score) {
        assertThat(score(LINEAR, new Requirement.AtLeast(target, false), actual))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 10.00", "5, 4, 10.00", "5, 6, 8.00", "5, 7.5, 5.00", "5, 10, 0.00", "5, 12, 0.00", "0, 1, 0.00"})
    void a_missed_cap_falls_linearly_to_nothing_at_twice_the_target(
            BigDecimal target, BigDecimal actual, BigDecimal score) {
        assertThat(score(LINEAR, new Requirement.AtMost(target, false), actual)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 10.00", "5, 6, 8.33", "5, 10, 5.00", "5, 50, 1.00", "0, 1, 0.00"})
    void a_missed_cap_is_scored_by_ratio_where_the_profile_says_so(
            BigDecimal target, BigDecimal actual, BigDecimal score) {
        assertThat(score(RATIO, new Requirement.AtMost(target, false), actual)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"80, 90, 85, 10.00", "80, 90, 80, 10.00", "80, 90, 90, 10.00", "80, 90, 60, 7.50", "80, 90, 99, 9.00"})
    void an_interval_is_full_inside_and_falls_on_both_sides(
            BigDecimal low, BigDecimal high, BigDecimal actual, BigDecimal score) {
        assertThat(score(LINEAR, new Requirement.Between(low, high), actual)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0, 10.00", "1, 0.00", "-1, 10.00"})
    void a_target_of_nothing_is_met_by_nothing_alone(BigDecimal actual, BigDecimal score) {
        assertThat(score(LINEAR, new Requirement.Nothing(), actual)).isEqualTo(score);
    }

    @Test
    void a_strict_bound_is_not_met_by_the_bound_itself() {
        assertThat(met(new Requirement.AtLeast(new BigDecimal("75"), true), "75"))
                .isFalse();
        assertThat(met(new Requirement.AtLeast(new BigDecimal("75"), false), "75"))
                .isTrue();
        assertThat(met(new Requirement.AtMost(new BigDecimal("75"), true), "75"))
                .isFalse();
        assertThat(met(new Requirement.AtMost(new BigDecimal("75"), false), "75"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100, 129, false", "100, 130, true", "0, 50, false"})
    void far_over_the_target_begins_at_the_share_the_profile_names(
            BigDecimal target, BigDecimal actual, boolean farOver) {
        RuleScore score = rules(LINEAR, null).score(new Requirement.AtLeast(target, false), amount(actual));

        assertThat(score).isInstanceOfSatisfying(RuleScore.Exact.class, exact -> {
            assertThat(exact.score()).isEqualByComparingTo("10");
            assertThat(exact.farOver()).isEqualTo(farOver);
        });
    }

    @ParameterizedTest
    @CsvSource({"149, 10.0", "150, 10.0", "170, 8.0", "200, 5.0", "900, 5.0"})
    void a_profile_may_take_points_for_far_over_the_target_down_to_a_floor(BigDecimal actual, BigDecimal score) {
        assertThat(score(STEPPED, new Requirement.AtLeast(new BigDecimal("100"), false), actual))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 10.00", "2024-06-01, 10.00", "2025-01-01, 0.00"})
    void a_missed_deadline_earns_nothing(LocalDate done, BigDecimal score) {
        assertThat(onDate(LINEAR, done)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 9.0", "2025-01-31, 9.0", "2025-02-01, 8.0", "2025-10-31, 0.0", "2026-12-31, 0.0"})
    void a_profile_may_take_a_share_for_each_begun_month_of_delay(LocalDate done, BigDecimal score) {
        assertThat(onDate(STEPPED, done)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"90, 10.0", "89.99, 8.0", "80, 8.0", "60, 6.0", "59, 0.0", "100, 10.0"})
    void satisfaction_may_be_scored_in_bands(BigDecimal actual, BigDecimal score) {
        RuleScore result = rules(STEPPED, Subcategory.SATISFACTION)
                .score(new Requirement.AtLeast(new BigDecimal("95"), false), new Achievement.Amount(actual, true));

        assertThat(result.ruleKind()).isEqualTo(RuleKind.BANDED);
        assertThat(((RuleScore.Exact) result).score()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"ACHIEVED, 8.00, 10.00", "PARTLY_ACHIEVED, 6.00, 8.00", "NOT_ACHIEVED, 0.00, 6.00"})
    void a_grade_gives_a_band_for_the_evaluator(Attainment grade, BigDecimal lower, BigDecimal upper) {
        RuleScore score = rules(LINEAR, null).score(new Requirement.InWords("显著"), new Achievement.Graded(grade));

        assertThat(score).isInstanceOfSatisfying(RuleScore.Band.class, band -> {
            assertThat(band.lower()).isEqualTo(lower);
            assertThat(band.upper()).isEqualTo(upper);
        });
    }

    @Test
    void the_words_of_the_target_repeated_are_an_achieved_target() {
        RuleScore score = rules(LINEAR, null).score(new Requirement.InWords("满意"), new Achievement.InWords("满意。"));

        assertThat(score.explanation()).isEqualTo("达成年度指标：10 × (80 % 至 100 %) = 8.00 至 10.00，定性分档，mof-2020");
    }

    @Test
    void a_percentage_for_words_is_left_to_a_person() {
        RuleScore score = rules(LINEAR, null).score(new Requirement.InWords("不断增强"), amount(new BigDecimal("100")));

        assertThat(score).isInstanceOf(RuleScore.Open.class);
        assertThat(score.ruleKind()).isEqualTo(RuleKind.QUALITATIVE);
    }

    @Test
    void a_formula_names_its_figures_its_rule_and_its_profile() {
        assertThat(formula(LINEAR, new Requirement.AtLeast(new BigDecimal("75"), false), "60"))
                .isEqualTo("60 ÷ 75 × 10 = 8.00，正向比例，mof-2020");
        assertThat(formula(LINEAR, new Requirement.AtMost(new BigDecimal("5"), false), "6"))
                .isEqualTo("(1 − (6 − 5) ÷ 5) × 10 = 8.00，反向线性，mof-2020");
        assertThat(formula(RATIO, new Requirement.AtMost(new BigDecimal("5"), false), "6"))
                .isEqualTo("5 ÷ 6 × 10 = 8.33，反向比例，hubei");
        assertThat(formula(LINEAR, new Requirement.AtLeast(new BigDecimal("90"), false), "95"))
                .isEqualTo("95 ≥ 90，得 10.00，正向比例，mof-2020");
    }

    private static boolean met(Requirement requirement, String actual) {
        return ((RuleScore.Exact) rules(LINEAR, null).score(requirement, amount(new BigDecimal(actual)))).met();
    }

    private static String formula(RuleProfile profile, Requirement requirement, String actual) {
        return rules(profile, null)
                .score(requirement, amount(new BigDecimal(actual)))
                .explanation();
    }

    private static BigDecimal score(RuleProfile profile, Requirement requirement, BigDecimal actual) {
        return ((RuleScore.Exact) rules(profile, null).score(requirement, amount(actual))).score();
    }

    private static BigDecimal onDate(RuleProfile profile, LocalDate done) {
        return ((RuleScore.Exact) rules(profile, null)
                        .score(new Requirement.ByDate(LocalDate.of(2024, 12, 31)), new Achievement.OnDate(done)))
                .score();
    }

    private static Achievement amount(BigDecimal value) {
        return new Achievement.Amount(value, false);
    }

    private static RowRules rules(RuleProfile profile, Subcategory subcategory) {
        return new RowRules(profile, BigDecimal.TEN, subcategory);
    }
}
