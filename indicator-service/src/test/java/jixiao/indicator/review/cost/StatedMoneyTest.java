package jixiao.indicator.review.cost;

import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.review.CheckCatalogue;
import jixiao.indicator.review.Finding;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.indicator.review.SampleGoals;
import jixiao.indicator.review.SampleGoals.SampleGoal;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The money a goal states in its text, against the budget and against its own indicators. */
class StatedMoneyTest {
    @Test
    void what_the_text_leaves_of_the_budget_is_named_with_the_sum() {
        assertThat(found("s3", 3, "C5"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("108万元 + 180万元 + 20万元 + 3万元 + 2万元 + 10万元 + 17万元 + 20万元 = 360万元")
                        .contains("预算是400万元，另有40万元没有说明用途"));
    }

    @Test
    void three_pairs_of_indicators_break_the_caps_of_their_own_text() {
        assertThat(found("s3", 3, "C6"))
                .extracting(finding -> finding.cell().position(), finding -> equation(finding.message()))
                .containsExactly(
                        tuple(14, "≥10个×≤5万元 = 50万元"), tuple(15, "≥10个×≤1万元 = 10万元"), tuple(16, "≥3次×≤1万元 = 3万元"));
    }

    @Test
    void a_unit_cost_above_the_whole_budget_is_impossible() {
        assertThat(found("s3", 2, "C1"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("≤5万元").contains("全部预算4万元"));
    }

    /** S4: parts that make the budget; S3 厂务公开 names two amounts only, S3 爱心早餐 none. */
    @ParameterizedTest
    @CsvSource({"s4, 3", "s4, 8", "s4, 10", "s3, 1", "s3, 2", "s1, 1"})
    void parts_that_make_the_budget_or_cut_up_nothing_are_left_alone(String document, int form) {
        assertThat(found(document, form, "C5")).isEmpty();
        assertThat(found(document, form, "C6")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每户补助0.5万元，带动增收600万元，实现产值800万元。",
                "安排资金100万元，其中中央50万元、省级30万元、县级20万元。",
                "安排资金100万元，其中中央50万元、省级30万元、县级19.99万元。",
                "培训费20万元，宣传费10万元，用于支持产业发展。"
            })
    void amounts_that_are_no_parts_or_leave_nothing_worth_saying_are_silent(String text) {
        assertThat(StatedParts.of(Stream.of(text), Money.ofYuan("1000000")).filter(StatedParts::leaveSomethingUnsaid))
                .isEmpty();
    }

    @Test
    void a_cap_that_fits_two_costs_alike_is_nobodys() {
        GoalContent content = new GoalContent(
                "培训费不高于2万元，培训宣传不高于1万元。",
                List.of(),
                List.of(
                        indicator(1, Subcategory.QUANTITY, "开展培训场次", "10场"),
                        indicator(2, Subcategory.COST, "单场培训成本", "≤1万元")));

        assertThat(BrokenCap.in(
                        Stream.of(content.goal()),
                        GoalUnderReview.of(new FiscalYear(2025), "培训", null, content, Rules.NONE)
                                .indicators()))
                .isEmpty();
    }

    private static List<Finding> found(String document, int form, String check) {
        SampleGoal goal = SampleGoals.of(document, form);
        return CheckCatalogue.findingsOn(
                        GoalUnderReview.of(goal.year(), goal.projectName(), goal.budget(), goal.content(), Rules.NONE))
                .stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }

    private static String equation(String message) {
        return Optional.of(message)
                .map(text -> text.substring(text.indexOf('：') + 1, text.indexOf('，')))
                .orElseThrow();
    }
}
