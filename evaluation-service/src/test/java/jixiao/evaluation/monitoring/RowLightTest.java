package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import jixiao.profiles.Light;
import jixiao.profiles.Monitoring;
import jixiao.profiles.RuleProfiles;
import jixiao.values.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLightTest {
    private static final Monitoring RULES =
            RuleProfiles.shipped().byId("mof-2020").orElseThrow().monitoring();
    private static final LocalDate JULY = LocalDate.of(2024, 7, 31);
    private static final BigDecimal SIXTY = new BigDecimal("0.6");

    private static Judgement judge(RowProgress row) {
        return new RowLight(RULES.lights(), new FiscalYear(2024), JULY).of(row);
    }

    private static RowProgress row(String target, String done) {
        return new RowProgress(target, false, SIXTY, false, done, null);
    }

    private static RowProgress likely(String target, String done, Likelihood likelihood) {
        return new RowProgress(target, false, SIXTY, false, done, likelihood);
    }

    @Test
    void a_light_carries_its_formula() {
        assertThat(judge(row("≥100人", "40人")).formula()).isEqualTo("完成 40 ÷ 计划 60（目标 100 × 60%） = 66.7%，黄灯");
    }

    @ParameterizedTest
    @CsvSource({
        "35.99人, RED",
        "36人, YELLOW",
        "47.99人, YELLOW",
        "48人, GREEN",
        "72人, GREEN",
        "72.01人, BLUE",
    })
    void a_light_changes_exactly_at_its_bound(String done, Light light) {
        assertThat(judge(row("≥100人", done)).light()).isEqualTo(light);
    }

    @Test
    void no_printed_ratio_contradicts_its_light() {
        assertThat(judge(row("≥100000人", "35999人")).formula()).endsWith("= 59.998%，红灯");
        assertThat(judge(row("≥100000人", "72001人")).formula()).endsWith("= 120.002%，蓝灯");
    }

    @ParameterizedTest
    @CsvSource({
        "≤800元/人, 700元/人, GREEN, 完成 700 ≤ 上限 800，绿灯",
        "≤800元/人, 800元/人, GREEN, 完成 800 ≤ 上限 800，绿灯",
        "≤800元/人, 880元/人, YELLOW, '上限 800 ÷ 完成 880 = 90.9%，已超上限，黄灯'",
        "≤800元/人, 1600元/人, RED, '上限 800 ÷ 完成 1600 = 50.0%，已超上限，红灯'",
        "≤50万元, 1万元, GREEN, 完成 1 ≤ 上限 50，绿灯",
        "≤0起, 1起, RED, 完成 1 > 上限 0，红灯",
        "0起, 0起, GREEN, 完成 0 ≤ 上限 0，绿灯",
        "0起, 1起, RED, 完成 1 > 上限 0，红灯",
    })
    void what_stays_under_a_cap_is_never_late(String target, String done, Light light, String formula) {
        assertThat(judge(row(target, done))).isEqualTo(new Judgement(light, formula));
    }

    @Test
    void a_bare_number_under_cost_is_a_cap() {
        RowProgress cost = new RowProgress("800元/人", true, SIXTY, false, "300元/人", null);

        assertThat(judge(cost).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void rates_and_prices_per_head_are_held_against_the_whole_target() {
        assertThat(judge(row("≥95%", "96%")).formula()).isEqualTo("完成 96 ÷ 计划 95 = 101.1%，绿灯");
        assertThat(judge(row("≥95%", "60%")).light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void a_rate_the_unit_planned_itself_grows_over_the_year() {
        RowProgress planned = new RowProgress("100%", false, SIXTY, true, "60%", null);

        assertThat(judge(planned).formula()).isEqualTo("完成 60 ÷ 计划 60（目标 100 × 60%） = 100.0%，绿灯");
    }

    @Test
    void nothing_done_is_as_planned_before_the_season() {
        RowProgress summer = new RowProgress("≥500人", false, BigDecimal.ZERO, true, "0人", null);
        RowProgress early = new RowProgress("≥500人", false, BigDecimal.ZERO, true, "20人", null);
        RowProgress silent = new RowProgress("≥500人", false, BigDecimal.ZERO, true, null, null);

        assertThat(judge(summer)).isEqualTo(new Judgement(Light.GREEN, "完成 0，计划 0，绿灯"));
        assertThat(judge(early)).isEqualTo(new Judgement(Light.BLUE, "完成 20，计划 0，早于计划，蓝灯"));
        assertThat(judge(silent).light()).isEqualTo(Light.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"CERTAIN, GREEN", "POSSIBLE, YELLOW", "IMPOSSIBLE, RED"})
    void an_indicator_in_words_is_judged_by_its_likelihood(Likelihood likelihood, Light light) {
        assertThat(judge(likely("进一步提升职工幸福感", "稳步推进", likelihood)).light()).isEqualTo(light);
    }

    @Test
    void a_deadline_that_an_occasion_names_is_judged_by_its_likelihood() {
        assertThat(judge(likely("春节前", "稳步推进", Likelihood.CERTAIN)).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void an_indicator_in_words_without_a_likelihood_is_grey() {
        assertThat(judge(row("进一步提升职工幸福感", "稳步推进"))).isEqualTo(new Judgement(Light.GREY, "定性指标，还没有选择完成可能性，灰灯"));
    }

    @ParameterizedTest
    @CsvSource({"∞", "约若干", "40本", "8O人"})
    void what_cannot_be_read_or_compared_is_grey_with_its_reason(String done) {
        Judgement judgement = judge(row("≥100人", done));

        assertThat(judgement.light()).isEqualTo(Light.GREY);
        assertThat(judgement.formula()).endsWith("，灰灯").hasSizeGreaterThan(5);
    }

    @Test
    void what_was_not_filled_in_is_grey() {
        assertThat(judge(row("≥100人", " "))).isEqualTo(new Judgement(Light.GREY, "还没有填写完成情况，灰灯"));
    }

    @Test
    void a_deadline_that_is_over_is_kept_or_missed() {
        assertThat(judge(row("6月30日前", "2024年6月28日")).formula()).isEqualTo("2024-06-28 完成，不晚于 2024-06-30，绿灯");
        assertThat(judge(row("6月30日前", "2024年7月5日")).light()).isEqualTo(Light.RED);
        assertThat(judge(row("6月30日前", null)).formula()).isEqualTo("期限 2024-06-30 已过，没有完成，红灯");
        assertThat(judge(row("6月30日前", "基本完成")).light()).isEqualTo(Light.GREY);
    }

    @Test
    void a_deadline_to_come_is_judged_by_its_likelihood() {
        assertThat(judge(likely("2024年12月底前", "正在招标", Likelihood.POSSIBLE)).formula())
                .isEqualTo("期限 2024-12-31 未到，全年“有可能”完成，黄灯");
        assertThat(judge(likely("2024年12月底前", "2024年12月20日", Likelihood.CERTAIN))
                        .light())
                .isEqualTo(Light.GREEN);
    }
}
