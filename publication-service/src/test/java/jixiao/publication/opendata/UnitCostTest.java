package jixiao.publication.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jixiao.forms.document.IndicatorRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCostTest {
    @ParameterizedTest
    @CsvSource({
        "疗休养补助标准, ≤5000元/人, 5000, 人, LE",
        "疗休养标准6000元/人，34人次，共计204000元, 20.4万元, 6000, 人, UNSTATED",
        "慰问标准, 800元/人, 800, 人, UNSTATED",
        "工资, ≤0.5万元/月, 5000, 月, LE"
    })
    void an_amount_per_something_is_read_from_the_target_or_else_the_name(
            String name, String target, BigDecimal amount, String per, String operator) {
        assertThat(UnitCost.of(3, row(name, target))).hasValueSatisfying(cost -> {
            assertThat(cost.amount()).isEqualByComparingTo(amount);
            assertThat(cost.per()).isEqualTo(per);
            assertThat(cost.operator()).isEqualTo(operator);
            assertThat(cost.line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource({"疗休养经费, 20.4万元", "慰问人数, 124人", "满意度, ≥95%", "每月次数, 4次/月", "标准, 按规定"})
    void other_targets_are_no_unit_costs(String name, String target) {
        assertThat(UnitCost.of(1, row(name, target))).isEmpty();
    }

    private static IndicatorRow row(String name, String target) {
        return new IndicatorRow(1, null, null, null, null, null, name, target, null, null, null, null);
    }
}
