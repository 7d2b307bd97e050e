package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import jixiao.values.Money;
import org.junit.jupiter.api.Test;

class ReportContentTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static ReportRow blank(int position, String indicator, String target) {
        return new ReportRow(position, indicator, target, false, HALF, false, null, null, null, null, null);
    }

    private static ReportEntry.Row said(String done) {
        return new ReportEntry.Row(done, "100人", DeviationCause.FUNDING, "资金晚到。", Likelihood.POSSIBLE);
    }

    private static ReportContent facts(String executed, ReportRow... rows) {
        return new ReportContent(
                List.of(rows), new ReportMoney(Money.ofYuan("1000"), Money.ofYuan(executed), HALF, null, null));
    }

    @Test
    void a_round_begins_with_what_was_said_in_the_last_one_and_the_facts_of_its_own() {
        ReportContent april = facts("100", blank(1, "培训人数", "≥100人"))
                .saying(new ReportEntry(List.of(said("20人")), new ReportEntry.Money(DeviationCause.SYSTEM, "流程较长。")));

        ReportContent july =
                facts("600", blank(1, "满意度", "≥95%"), blank(2, "培训人数", "≥120人")).sayingAs(april);

        assertThat(july.rows().getFirst().done()).isNull();
        assertThat(july.rows().getLast().done()).isEqualTo("20人");
        assertThat(july.rows().getLast().target()).isEqualTo("≥120人");
        assertThat(july.money().executed()).isEqualTo(Money.ofYuan("600"));
        assertThat(july.money().explanation()).isEqualTo("流程较长。");
    }

    @Test
    void two_indicators_of_one_name_keep_their_order() {
        ReportContent before = facts("0", blank(1, "培训人数", "≥100人"), blank(2, "培训人数", "≥20人"))
                .saying(new ReportEntry(List.of(said("60人"), said("12人")), null));

        ReportContent after =
                facts("0", blank(1, "培训人数", "≥100人"), blank(2, "培训人数", "≥20人")).sayingAs(before);

        assertThat(after.rows()).extracting(ReportRow::done).containsExactly("60人", "12人");
    }

    @Test
    void every_row_is_filled_in_or_none() {
        assertThatThrownBy(() -> facts("0", blank(1, "培训人数", "≥100人")).saying(new ReportEntry(List.of(), null)))
                .hasMessage("监控报告有 1 行，提交了 0 行，请按顺序逐行填写。");
    }
}
