package jixiao.publication.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.values.Money;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final List<IndicatorRow> ROWS =
            List.of(row("慰问人数", "124人", "50"), row("覆盖率", "≥95%", "20"), row("覆盖率", "100%", "10"));

    @Test
    void the_same_form_has_no_changes() {
        assertThat(Changes.between(form("慰问劳模。", "9.92", ROWS), form("慰问劳模。", "9.92", ROWS)))
                .isEmpty();
    }

    @Test
    void each_field_that_differs_is_told_as_it_was_and_as_it_is() {
        assertThat(Changes.between(
                        form("慰问劳模。", "9.92", ROWS),
                        form("慰问全市劳模。", "10.00", List.of(row("慰问人数", "130人", "50"), ROWS.get(1), ROWS.get(2)))))
                .containsExactly(
                        new Change("年度资金总额", "9.92", "10.00"),
                        new Change("绩效目标", "慰问劳模。", "慰问全市劳模。"),
                        new Change("指标“慰问人数”指标值", "124人", "130人"));
    }

    @Test
    void rows_of_the_same_name_are_told_apart_by_their_turn_and_moving_a_row_changes_nothing() {
        assertThat(Changes.between(
                        form("", null, ROWS),
                        form("", null, List.of(ROWS.get(1), row("覆盖率", "98%", "10"), ROWS.get(0)))))
                .containsExactly(new Change("指标“覆盖率”（第 2 个）指标值", "100%", "98%"));
    }

    @Test
    void what_is_new_and_what_is_gone_has_one_side_only() {
        assertThat(Changes.between(
                        form("", null, ROWS.subList(0, 1)), form("", null, List.of(row("满意度", "≥90%", "50")))))
                .containsExactly(
                        new Change("指标“满意度”指标值", null, "≥90%"),
                        new Change("指标“满意度”分值", null, "50"),
                        new Change("指标“慰问人数”指标值", "124人", null),
                        new Change("指标“慰问人数”分值", "50", null));
    }

    private static IndicatorRow row(String name, String target, String points) {
        return new IndicatorRow(
                1, null, null, null, null, null, name, target, null, new BigDecimal(points), null, null);
    }

    private static ProjectForm form(String goal, String annual, List<IndicatorRow> rows) {
        WrittenAmount amount = annual == null ? null : new WrittenAmount(annual, Money.ZERO);
        return new ProjectForm(
                1,
                null,
                "慰问",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new PlannedFunds(null, amount, null, null, null, null, null, null, null),
                goal,
                List.of(),
                rows,
                null);
    }
}
