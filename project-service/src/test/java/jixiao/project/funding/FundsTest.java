package jixiao.project.funding;

import static jixiao.project.funding.FundSource.APPROPRIATION;
import static jixiao.project.funding.FundSource.CARRY_OVER;
import static jixiao.project.funding.FundSource.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jixiao.kit.problem.Refusal;
import jixiao.values.Money;
import org.junit.jupiter.api.Test;

class FundsTest {
    @Test
    void an_opened_budget_is_also_the_adjusted_one_and_nothing_is_spent() {
        Funds funds = opened("100.00");

        assertThat(funds.lines()).containsExactly(line(APPROPRIATION, "100.00", "100.00", "0.00"));
        assertThat(funds.total()).isEqualTo(Money.ofYuan("100.00"));
    }

    @Test
    void an_adjustment_leaves_the_opening_budget_and_the_other_sources_alone() {
        Funds funds = opened("100.00");

        funds.adjust(List.of(amount(CARRY_OVER, "30.00")));
        funds.adjust(List.of(amount(APPROPRIATION, "80.00")));

        assertThat(funds.lines())
                .containsExactly(
                        line(APPROPRIATION, "100.00", "80.00", "0.00"), line(CARRY_OVER, "0.00", "30.00", "0.00"));
        assertThat(funds.total()).isEqualTo(Money.ofYuan("110.00"));
    }

    @Test
    void nothing_is_spent_beyond_the_adjusted_budget_of_its_source() {
        Funds funds = opened("100.00");

        assertThatThrownBy(() -> funds.execute(List.of(amount(APPROPRIATION, "100.01"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults().getFirst().pointer())
                                .isEqualTo("/funds/0/amount"))
                .hasMessageContaining("超过全年预算 100.00 元");
        assertThatThrownBy(() -> funds.execute(List.of(amount(OTHER, "0.01")))).hasMessageContaining("其他资金");
        funds.execute(List.of(amount(APPROPRIATION, "100.00")));
        assertThat(funds.executed()).isEqualTo(Money.ofYuan("100.00"));
    }

    @Test
    void a_budget_is_not_adjusted_below_what_is_spent() {
        Funds funds = opened("100.00");
        funds.execute(List.of(amount(APPROPRIATION, "60.00")));

        assertThatThrownBy(() -> funds.adjust(List.of(amount(APPROPRIATION, "59.99"))))
                .hasMessageContaining("不能低于已执行数");
        funds.execute(List.of(amount(APPROPRIATION, "50.00")));
        assertThat(funds.executed()).as("a refund lowers it").isEqualTo(Money.ofYuan("50.00"));
    }

    @Test
    void a_source_stands_once() {
        assertThatThrownBy(() -> new Funds().open(List.of(amount(OTHER, "1.00"), amount(OTHER, "2.00"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults().getFirst().pointer())
                                .isEqualTo("/funds/1/source"));
    }

    @Test
    void a_total_without_sources_stands_until_a_document_states_the_sources() {
        Funds funds = new Funds();
        assertThat(funds.total()).isNull();

        funds.state(List.of(), Money.ofYuan("72100.00"));
        assertThat(funds.lines()).isEmpty();
        assertThat(funds.total()).isEqualTo(Money.ofYuan("72100.00"));

        assertThatThrownBy(() -> funds.adjust(List.of(amount(APPROPRIATION, "70000.00"))))
                .hasMessageContaining("72100.00 元来自文件");
        assertThatThrownBy(() -> funds.execute(List.of(amount(APPROPRIATION, "1.00"))))
                .hasMessageContaining("写明各项来源");
        assertThat(funds.total()).isEqualTo(Money.ofYuan("72100.00"));

        funds.state(List.of(line(APPROPRIATION, "72100.00", "72100.00", "0.00")), Money.ofYuan("72100.00"));
        funds.adjust(List.of(amount(APPROPRIATION, "70000.00")));
        assertThat(funds.total()).isEqualTo(Money.ofYuan("70000.00"));
    }

    private static Funds opened(String yuan) {
        Funds funds = new Funds();
        funds.open(List.of(amount(APPROPRIATION, yuan)));
        return funds;
    }

    private static FundAmount amount(FundSource source, String yuan) {
        return new FundAmount(source, Money.ofYuan(yuan));
    }

    private static FundLine line(FundSource source, String opening, String adjusted, String executed) {
        return new FundLine(source, Money.ofYuan(opening), Money.ofYuan(adjusted), Money.ofYuan(executed));
    }
}
