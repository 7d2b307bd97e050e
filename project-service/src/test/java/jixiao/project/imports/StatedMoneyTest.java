package jixiao.project.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.project.funding.FundLine;
import jixiao.project.funding.FundSource;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedMoneyTest {
    @Test
    void a_target_states_the_opening_budget_which_is_the_adjusted_one_too() {
        StatedMoney money = StatedMoney.of(planned("10.00", "10.00", "7.00", "3.00"));

        assertThat(money.lines())
                .containsExactly(
                        line(FundSource.APPROPRIATION, "7.00", "7.00", "0.00"),
                        line(FundSource.OTHER, "3.00", "3.00", "0.00"));
        assertThat(money.total()).isEqualTo(Money.ofYuan("10.00"));
        assertThat(money.findings()).isEmpty();
    }

    @Test
    void a_blank_annual_amount_is_the_sum_of_its_sources_and_without_sources_the_projects_total() {
        assertThat(StatedMoney.of(planned("90.00", null, "7.00", null)).total()).isEqualTo(Money.ofYuan("7.00"));
        assertThat(StatedMoney.of(planned("90.00", null, null, null)).total()).isEqualTo(Money.ofYuan("90.00"));
        StatedMoney blank = StatedMoney.of(planned(null, null, null, null));
        assertThat(blank.total()).isNull();
        assertThat(blank.findings()).extracting(FormFinding::code).containsExactly("money-missing");
    }

    @Test
    void a_sum_that_differs_from_its_sources_stands_as_printed_with_a_finding() {
        StatedMoney money = StatedMoney.of(planned("10.00", "10.00", "7.00", "2.00"));

        assertThat(money.total()).isEqualTo(Money.ofYuan("10.00"));
        assertThat(money.findings()).extracting(FormFinding::code).containsExactly("funds-total-differs");
    }

    @Test
    void a_self_evaluation_states_all_three_heights_of_each_source() {
        StatedMoney money = StatedMoney.of(evaluated(
                row("TOTAL", "8.00", "9.00", "8.50"),
                row("APPROPRIATION", "8.00", "8.00", "7.50"),
                row("CARRY_OVER", null, "1.00", "1.00"),
                row("OTHER", null, null, null)));

        assertThat(money.lines())
                .containsExactly(
                        line(FundSource.APPROPRIATION, "8.00", "8.00", "7.50"),
                        line(FundSource.CARRY_OVER, "1.00", "1.00", "1.00"));
        assertThat(money.total()).isEqualTo(Money.ofYuan("9.00"));
    }

    @Test
    void a_source_without_a_counterpart_counts_in_the_total_only_and_a_negative_amount_is_an_error() {
        StatedMoney money =
                StatedMoney.of(evaluated(row("TOTAL", "9.00", "9.00", "-1.00"), row("UNIT", "9.00", "9.00", "-1.00")));
        assertThat(money.lines()).isEmpty();
        assertThat(money.total()).isEqualTo(Money.ofYuan("9.00"));
        assertThat(money.findings()).extracting(FormFinding::code).containsExactly("funds-source-unplaced");

        assertThat(StatedMoney.of(planned("-1.00", "-1.00", null, null)).findings())
                .extracting(FormFinding::code)
                .containsExactly("money-negative");
    }

    private static ProjectForm planned(
            @Nullable String total, @Nullable String annual, @Nullable String appropriation, @Nullable String other) {
        return form(
                new PlannedFunds(
                        amount(total),
                        amount(annual),
                        null,
                        amount(appropriation),
                        amount(other),
                        null,
                        null,
                        null,
                        null),
                null);
    }

    private static ProjectForm evaluated(FundsLine... rows) {
        PlannedFunds none = new PlannedFunds(null, null, null, null, null, null, null, null, null);
        return form(none, new YearEnd(List.of(rows), null, null, null));
    }

    private static ProjectForm form(PlannedFunds funds, @Nullable YearEnd yearEnd) {
        return new ProjectForm(
                1, null, "甲项目", null, null, null, null, null, null, null, funds, null, List.of(), List.of(), yearEnd);
    }

    private static FundsLine row(
            String source, @Nullable String opening, @Nullable String adjusted, @Nullable String executed) {
        return new FundsLine(source, source, amount(opening), amount(adjusted), amount(executed), null, null, null);
    }

    private static @Nullable WrittenAmount amount(@Nullable String yuan) {
        return yuan == null ? null : new WrittenAmount(yuan, Money.ofYuan(yuan));
    }

    private static FundLine line(FundSource source, String opening, String adjusted, String executed) {
        return new FundLine(source, Money.ofYuan(opening), Money.ofYuan(adjusted), Money.ofYuan(executed));
    }
}
