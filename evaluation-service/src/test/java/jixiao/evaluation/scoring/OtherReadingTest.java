package jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published score that follows a rule only when a cell is read in another way than it is written. */
class OtherReadingTest {
    private static final SheetScoring NATIONAL =
            new SheetScoring(RuleProfiles.shipped().byId("mof-2020").orElseThrow());

    @ParameterizedTest
    @CsvSource({
        "SOCIAL, 指导城市建设, 完成, 10, 得分填报为 10，实际完成值“完成”读作达成时，按定性分档（80 % 至 100 %）相符；请选择达成等级。",
        "TIMELINESS, 按时, 按时完成, 9, 得分填报为 9，实际完成值“按时完成”读作达成时，按定性分档（80 % 至 100 %）相符；请选择达成等级。",
        "QUALITY, 100%, 0.92, 9.2, 得分填报为 9.2，实际完成值“0.92”按小数读作百分数时，按正向比例相符；请补写百分号。",
        "QUANTITY, 每季度不少于1次, 4次, 10, 得分填报为 10，目标值“每季度不少于1次”按全年“≥4次”计时，按正向比例相符；请写明全年的目标值。",
        "QUANTITY, 每月1次, 9次, 7.5, 得分填报为 7.5，目标值“每月1次”按全年“12次”计时，按正向比例相符；请写明全年的目标值。",
        "COST, 20万元, ≥20万元, 10, 得分填报为 10，目标值“20万元”作为下限时，按正向比例相符；请写明“≥”或“≤”。",
    })
    void the_finding_says_what_is_read_in_another_way_and_how_to_write_it(
            Subcategory subcategory, String target, String actual, BigDecimal score, String message) {
        assertThat(findings(subcategory, target, actual, score))
                .filteredOn(finding -> finding.check() == Check.SCORE_BY_OTHER_READING)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).isEqualTo(Cell.of(1, Cell.Field.SCORE));
                    assertThat(finding.message()).isEqualTo(message);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "SOCIAL, 指导城市建设, 完成, 7",
        "SOCIAL, 满意, 未完成, 10",
        "QUANTITY, 每季度不少于1次, 4人, 10",
        "QUANTITY, 每周1次, 52次, 10",
    })
    void a_score_that_no_other_reading_gives_is_said_to_follow_no_rule(
            Subcategory subcategory, String target, String actual, BigDecimal score) {
        assertThat(findings(subcategory, target, actual, score))
                .extracting(Finding::check)
                .contains(Check.SCORE_WITHOUT_RULE)
                .doesNotContain(Check.SCORE_BY_OTHER_READING);
    }

    @ParameterizedTest
    @CsvSource({"=有效保护, 有效保护", "定性提升, 提升", "'完成1部宣传片，2套方案', '完成1部宣传片，2套方案'", "=12月, 12月"})
    void a_target_that_is_repeated_to_the_letter_is_met(String target, String actual) {
        assertThat(findings(Subcategory.SOCIAL, target, actual, new BigDecimal("9")))
                .extracting(Finding::check)
                .doesNotContain(Check.SCORE_WITHOUT_RULE, Check.SCORE_OUTSIDE_BAND);
    }

    private static List<Finding> findings(Subcategory subcategory, String target, String actual, BigDecimal score) {
        RowFacts row = RowFacts.planned(subcategory.category(), subcategory, "指标", target, BigDecimal.TEN)
                .withActual(actual)
                .scored(score);
        Money money = Money.ofYuan("100000");
        return NATIONAL.score(new SheetFacts(2022, FundsFacts.of(money, money), List.of(row), null))
                .findings();
    }
}
