package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jixiao.profiles.Light;
import jixiao.profiles.Lights;
import jixiao.profiles.Monitoring.PlanPoint;
import jixiao.profiles.RuleProfiles;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final Lights LIGHTS =
            RuleProfiles.shipped().byId("mof-2020").orElseThrow().monitoring().lights();
    private static final Plan SUMMER =
            new Plan.Curve(List.of(new PlanPoint(5, BigDecimal.ZERO), new PlanPoint(8, BigDecimal.ONE)));

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, 0",
        "2024-06-29, 0",
        "2024-06-30, 0.3333",
        "2024-07-31, 0.6667",
        "2024-08-31, 1",
        "2024-12-31, 1",
        "2025-02-01, 1",
        "2023-12-31, 0",
    })
    void a_month_of_a_curve_counts_once_it_is_over(LocalDate day, BigDecimal share) {
        assertThat(SUMMER.by(day, YEAR)).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-14, 0", "2024-06-15, 0.4", "2024-09-01, 0.4", "2024-09-30, 1"})
    void a_milestone_counts_from_its_day_on(LocalDate day, BigDecimal share) {
        Plan plan = new Plan.Milestones(List.of(
                new Plan.Milestone("招标完成", LocalDate.of(2024, 6, 15), new BigDecimal("0.4")),
                new Plan.Milestone("验收", LocalDate.of(2024, 9, 30), BigDecimal.ONE)));

        assertThat(plan.by(day, YEAR)).isEqualByComparingTo(share);
    }

    @Test
    void seasonal_money_is_green_in_may_with_nothing_spent() {
        Judgement may =
                MoneyLight.of(Money.ofYuan("300000"), Money.ZERO, SUMMER.by(LocalDate.of(2024, 5, 31), YEAR), LIGHTS);

        assertThat(may).isEqualTo(new Judgement(Light.GREEN, "支出 0，计划 0，绿灯"));
    }

    @ParameterizedTest
    @CsvSource({
        "29999.99, RED",
        "30000.00, YELLOW",
        "40000.00, GREEN",
        "60000.00, GREEN",
        "60000.01, BLUE",
    })
    void the_light_of_the_money_changes_exactly_at_its_bound(String executed, Light light) {
        Judgement judged = MoneyLight.of(Money.ofYuan("100000"), Money.ofYuan(executed), new BigDecimal("0.5"), LIGHTS);

        assertThat(judged.light()).isEqualTo(light);
    }

    @Test
    void the_money_says_how_its_light_came_about() {
        assertThat(MoneyLight.of(Money.ofYuan("99200"), Money.ofYuan("40000"), new BigDecimal("0.5833"), LIGHTS)
                        .formula())
                .isEqualTo("支出 4 ÷ 计划 5.786336（预算 9.92 × 58.33%）= 69.1%，黄灯");
    }

    @Test
    void a_year_without_a_budget_is_green_until_something_is_spent() {
        assertThat(MoneyLight.of(Money.ZERO, Money.ZERO, BigDecimal.ONE, LIGHTS).light())
                .isEqualTo(Light.GREEN);
        assertThat(MoneyLight.of(Money.ZERO, Money.ofYuan("1"), BigDecimal.ONE, LIGHTS)
                        .light())
                .isEqualTo(Light.RED);
    }

    @Test
    void a_project_takes_its_worst_light() {
        assertThat(Judgement.worstOf(Light.GREEN, Light.BLUE)).isEqualTo(Light.BLUE);
        assertThat(Judgement.worstOf(Light.BLUE, Light.GREY)).isEqualTo(Light.GREY);
        assertThat(Judgement.worstOf(Light.GREY, Light.YELLOW)).isEqualTo(Light.YELLOW);
        assertThat(Judgement.worstOf(Light.YELLOW, Light.RED)).isEqualTo(Light.RED);
        assertThat(Judgement.worst(List.of())).isEqualTo(Light.GREY);
    }
}
