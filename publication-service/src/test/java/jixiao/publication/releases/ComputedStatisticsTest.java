package jixiao.publication.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.junit.jupiter.api.Test;

class ComputedStatisticsTest {
    private static final Release RELEASE = Release.opened(
            new ReleaseHead(
                    DisclosureKind.SELF_EVALUATION,
                    new RegionCode("640303"),
                    new OrganisationName(new UUID(0, 1), new RegionCode("640303"), "129", "总工会"),
                    new FiscalYear(2023),
                    null,
                    "mof-self-evaluation-2020",
                    MoneyUnit.TEN_THOUSAND_YUAN),
            Instant.EPOCH);

    @Test
    void what_a_sheet_leaves_blank_is_blank_in_the_table() {
        Statistics.Row row = ComputedStatistics.of(RELEASE, List.of(sheet("慰问", "1.00", "90")), null)
                .rows()
                .getFirst();

        assertThat(row.unit()).isEmpty();
        assertThat(row.attainment()).isEmpty();
    }

    @Test
    void rows_are_held_against_each_other_by_project_in_whatever_order_they_stand() {
        Statistics printed = printed(row("培训", "2.00", "95"), row("慰问", "1.00", "90"));
        List<ProjectForm> sheets = List.of(sheet("慰问", "1.00", "90"), sheet("培训", "2.00", "95"));

        assertThat(Differences.between(printed, ComputedStatistics.of(RELEASE, sheets, printed)))
                .isEmpty();
    }

    @Test
    void a_result_that_does_not_follow_is_named_at_the_row_of_its_project() {
        Statistics printed = printed(row("培训", "2.00", "99"), row("慰问", "1.00", "90"));
        List<ProjectForm> sheets = List.of(sheet("慰问", "1.00", "90"), sheet("培训", "2.00", "95"));

        assertThat(Differences.between(printed, ComputedStatistics.of(RELEASE, sheets, printed)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.pointer()).isEqualTo("/statistics/rows/1/result");
                    assertThat(difference.printed()).isEqualTo("99");
                    assertThat(difference.computed()).isEqualTo("95");
                });
    }

    @Test
    void a_project_without_its_counterpart_is_named() {
        Statistics printed = printed(row("培训", "2.00", "95"));
        List<ProjectForm> sheets = List.of(sheet("慰问", "2.00", "95"));

        assertThat(Differences.between(printed, ComputedStatistics.of(RELEASE, sheets, printed)))
                .extracting(Difference::message)
                .containsExactly("“慰问”有自评表，印出的统计表中没有。", "统计表印有“培训”，已公开的自评表中没有。");
    }

    private static Statistics printed(Statistics.Row... rows) {
        Money total = Stream.of(rows).map(row -> row.amount().money()).reduce(Money.ZERO, Money::plus);
        return new Statistics("统计表", new WrittenAmount("", total), List.of(rows));
    }

    private static Statistics.Row row(String project, String amount, String result) {
        return new Statistics.Row("1", "总工会", project, amount(amount), "已完成", new BigDecimal(result), null);
    }

    private static WrittenAmount amount(String tenThousand) {
        return new WrittenAmount(
                tenThousand,
                Money.ofYuan(new BigDecimal(tenThousand).movePointRight(4).toPlainString()));
    }

    private static ProjectForm sheet(String name, String executed, String score) {
        var nothing = new PlannedFunds(null, null, null, null, null, null, null, null, null);
        var funds = new YearEnd.FundsLine("年度资金总额", "TOTAL", null, null, amount(executed), null, null, null);
        var indicator = new IndicatorRow(
                1, null, null, null, null, null, "人数", "5人", "5人", new BigDecimal("100"), new BigDecimal(score), null);
        return new ProjectForm(
                1,
                null,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                nothing,
                null,
                List.of(),
                List.of(indicator),
                new YearEnd(List.of(funds), null, new BigDecimal("100"), null));
    }
}
