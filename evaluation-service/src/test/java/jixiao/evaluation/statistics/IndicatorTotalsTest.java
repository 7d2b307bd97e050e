package jixiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.statistics.IndicatorTotal.Kind;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

class IndicatorTotalsTest {
    private static final RuleProfile RULES =
            RuleProfiles.shipped().byId("mof-2020").orElseThrow();

    @Test
    void quantities_of_one_name_are_summed_and_scored_afterwards() {
        IndicatorTotals totals =
                totals(cell("培训场次", "≥12场", "12场", "10", "100"), cell("培训场次", "≥8场", "3场", "10", "900"));

        IndicatorTotal sum = totals.indicators().getFirst();
        assertThat(totals.indicators()).hasSize(1);
        assertThat(sum.kind()).isEqualTo(Kind.QUANTITY);
        assertThat(sum.target()).isEqualByComparingTo("20");
        assertThat(sum.actual()).isEqualByComparingTo("15");
        assertThat(sum.unitOfMeasure()).isEqualTo("场");
        assertThat(sum.projects()).isEqualTo(2);
        assertThat(sum.attainment()).isEqualByComparingTo("75");
        assertThat(sum.score()).isEqualByComparingTo("15");
        assertThat(sum.formula()).isEqualTo("15 ÷ 20 × 20 = 15.00，正向比例，mof-2020");
    }

    @Test
    void ratios_weigh_by_the_funds_of_their_projects() {
        IndicatorTotal mean = totals(
                        cell("职工满意度", "≥90%", "80%", "10", "100"), cell("职工满意度", "≥90%", "100%", "10", "300"))
                .indicators()
                .getFirst();

        assertThat(mean.kind()).isEqualTo(Kind.RATIO);
        assertThat(mean.target()).isEqualByComparingTo("90");
        assertThat(mean.actual()).isEqualByComparingTo("95");
        assertThat(mean.score()).isEqualByComparingTo("20");
    }

    @Test
    void money_is_summed_in_the_unit_of_the_first() {
        IndicatorTotal sum = totals(cell("慰问金", "≥2万元", "2万元", "5", "1"), cell("慰问金", "≥5000元", "5000元", "5", "1"))
                .indicators()
                .getFirst();

        assertThat(sum.unitOfMeasure()).isEqualTo("万元");
        assertThat(sum.target()).isEqualByComparingTo("2.5");
    }

    @Test
    void different_units_directions_and_names_never_meet() {
        IndicatorTotals totals = totals(
                cell("慰问", "≥100人", "100人", "5", "1"),
                cell("慰问", "≥100人次", "100人次", "5", "1"),
                cell("慰问", "≤100人", "100人", "5", "1"),
                cell("走访", "≥100人", "100人", "5", "1"),
                cell("慰问", "≥800元/人", "800元/人", "5", "1"));

        assertThat(totals.indicators()).hasSize(5).allMatch(sum -> sum.projects() == 1);
        assertThat(totals.indicators().get(3).kind()).isEqualTo(Kind.RATIO);
    }

    @Test
    void what_cannot_be_summed_is_left_out_with_its_reason() {
        IndicatorTotals totals = totals(
                cell("环境", "不断增强", "100%", "5", "1"),
                cell("培训", "≥10人", null, "5", "1"),
                cell("培训", "≥10人", "10场", "5", "1"),
                cell("工期", "3至5天", "4天", "5", "1"),
                cell("满意度", "≥90%", "95%", "5", "0"));

        assertThat(totals.indicators()).isEmpty();
        assertThat(totals.leftOut())
                .extracting(IndicatorTotals.LeftOut::reason)
                .containsExactly(
                        "指标值“不断增强”或实际完成值“100%”不是单个数值，不能相加。",
                        "没有实际完成值。", "指标值“≥10人”与实际完成值“10场”的计量单位不同。", "区间值不能相加。", "项目没有预算数，比率无法按资金加权。");
    }

    private static IndicatorTotals totals(IndicatorCell... cells) {
        return IndicatorTotals.of(List.of(cells), RULES, new FiscalYear(2024));
    }

    private static IndicatorCell cell(String name, String target, String actual, String points, String adjusted) {
        return new IndicatorCell(
                UUID.randomUUID(),
                "项目",
                1,
                Category.OUTPUT,
                Subcategory.QUANTITY,
                name,
                target,
                actual,
                new BigDecimal(points),
                new BigDecimal(adjusted));
    }
}
