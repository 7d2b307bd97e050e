package jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.profiles.Attainment;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedRowsTest {
    @ParameterizedTest
    @CsvSource({"9月前, 7月, 10", "9月底前, 7月, 10", "6月前, 7月, 0"})
    void a_month_beside_a_deadline_is_a_month_and_not_so_many_of_them(
            String target, String actual, BigDecimal counted) {
        assertThat(row(target, actual).counted()).isEqualByComparingTo(counted);
    }

    @Test
    void a_deadline_that_an_occasion_names_is_graded_like_words() {
        assertThat(row("春节前", "达成年度指标").byRules())
                .isInstanceOfSatisfying(
                        RuleScore.Band.class, band -> assertThat(band.grade()).isEqualTo(Attainment.ACHIEVED));
        assertThat(row("汛期前", "2024年5月20日").byRules()).isInstanceOf(RuleScore.Open.class);
    }

    private static RowScore row(String target, String actual) {
        RowFacts row = RowFacts.planned(
                        Subcategory.TIMELINESS.category(), Subcategory.TIMELINESS, "完成时间", target, BigDecimal.TEN)
                .withActual(actual);
        FundsFacts funds = FundsFacts.of(Money.ofYuan("1"), Money.ofYuan("1"));
        return new SheetScoring(RuleProfiles.shipped().byId("mof-2020").orElseThrow())
                .score(new SheetFacts(2024, funds, List.of(row), null))
                .rows()
                .getFirst();
    }
}
