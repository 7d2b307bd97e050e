package jixiao.indicator.review.cost;

import static jixiao.indicator.goals.GoalFixtures.content;
import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.indicator.review.SampleGoals;
import jixiao.indicator.review.SampleGoals.SampleGoal;
import jixiao.indicator.review.cost.CostReconciliation.Verdict;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostReconciliationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s1 |  1 | EXACT            | 124人次×800元/人 = 9.92万元
            s1 |  2 | EXACT            | 34人次×6000元/人 = 20.4万元
            s1 |  3 | EXACT            | 124人×1000元/人 = 12.4万元
            s4 |  1 | WITHIN_TOLERANCE | 2225户×平均3250元/户 + 179户×平均900元/户 + 450户×平均1725元/户 + 200户×平均3500元/户 = 886.86万元
            s4 |  2 | EXACT            | 2400人×1000元/人 + 2600人×1000元/人 = 500万元
            s4 |  3 | EXACT            | 约150人×3600元/人 + 约130人×4200元/人 + 约30人×平均6000元/人 = 126.6万元
            s4 |  4 | EXACT            | ≤500万元 + ≤961万元 + ≤209万元 = 1670万元
            s4 |  5 | EXACT            | 5项×6万元 = 30万元
            s4 |  6 | EXACT            | >40人×≤5000元/人 = 20万元
            s4 |  7 | EXACT            | 2天×≤300人×510元/人·天 + ≤200人×10000元/人 = 230.6万元
            s4 | 10 | EXACT            | 12个月×32000元/月 + 12个月×14400元/月 + 20人×3260元/人 + 12个月×16000元/月 + 12个月×18000元/月 = 103万元
            s4 | 11 | EXACT            | 4次×13500元/次 + 340课时×150元/课时 + 2500课时×150元/课时 + 10类×2000元/类 = 50万元
            """)
    void the_budgets_of_the_real_documents_are_worked_out_from_their_indicators(
            String document, int form, Verdict verdict, String equation) {
        CostReconciliation cost = reckon(SampleGoals.of(document, form));

        assertThat(cost.equation()).isEqualTo(equation);
        assertThat(cost.verdict()).isEqualTo(verdict);
    }

    @Test
    void averages_that_come_to_600_yuan_more_than_the_budget_are_within_tolerance() {
        CostReconciliation cost = reckon(SampleGoals.of("s4", 1));

        assertThat(cost.computed().subtract(cost.budget().yuan())).isEqualByComparingTo("600");
    }

    @Test
    void caps_that_come_to_a_little_more_than_the_budget_are_within_tolerance() {
        CostReconciliation cost = reckon(SampleGoals.of("s4", 8));

        assertThat(cost.computed()).isEqualByComparingTo("1675100");
        assertThat(cost.equation()).startsWith("38人×≤0.89万元/年 + ").endsWith(" = 167.51万元");
        assertThat(cost.verdict()).isEqualTo(Verdict.WITHIN_TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"s3, 2", "s3, 4"})
    void the_cost_of_printing_is_not_multiplied_with_the_rounds_of_something_else(String document, int form) {
        SampleGoal sample = SampleGoals.of(document, form);

        assertThat(reckoned(GoalUnderReview.of(
                        sample.year(), sample.projectName(), sample.budget(), sample.content(), Rules.NONE)))
                .isEmpty();
    }

    @Test
    void an_average_is_multiplied_with_what_its_name_counts() {
        CostReconciliation cost = reckon(SampleGoals.of("s3", 3));

        assertThat(cost.equation()).isEqualTo("≥10个×≤5万元 + ≥10个×≤1万元 + ≥3次×≤1万元 + ≥2次×≤5万元 = 73万元");
        assertThat(cost.verdict()).isEqualTo(Verdict.BELOW_BUDGET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月1次  | 10000元/次 | 120000 | 1次/月×12个月×10000元/次 = 12万元
            4次/季度 | 5000元/次  | 80000  | 4次/季度×4个季度×5000元/次 = 8万元
            每年2次  | 3万元/次   | 60000  | 2次×3万元/次 = 6万元
            200人次/月 | 50元/人次 | 120000 | 200人次/月×12个月×50元/人次 = 12万元
            """)
    void what_comes_again_is_multiplied_with_how_often_a_year(
            String quantity, String unitCost, String budget, String equation) {
        CostReconciliation cost = reckon(
                content(
                        indicator(1, Subcategory.QUANTITY, "巡查频次", quantity),
                        indicator(2, Subcategory.COST, "巡查成本", unitCost)),
                budget);

        assertThat(cost.equation()).isEqualTo(equation);
        assertThat(cost.verdict()).isEqualTo(Verdict.EXACT);
    }

    @Test
    void what_comes_again_every_month_comes_as_often_as_months_are_counted() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "巡查频次", "每月2次"),
                indicator(2, Subcategory.QUANTITY, "巡查月数", "6个月"),
                indicator(3, Subcategory.COST, "巡查成本", "1000元/次"));

        assertThat(reckon(content, "12000").equation()).isEqualTo("2次/月×6个月×1000元/次 = 1.2万元");
    }

    @ParameterizedTest
    @CsvSource({"500000, BELOW_BUDGET", "299000, OPEN", "226000, WITHIN_TOLERANCE"})
    void bounds_that_leave_a_quarter_of_the_budget_unexplained_are_below_it(String budget, Verdict verdict) {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "培训人数", "≥500人"), indicator(2, Subcategory.COST, "培训标准", "≤450元/人"));

        assertThat(reckon(content, budget).verdict()).isEqualTo(verdict);
    }

    @Test
    void bounds_are_not_below_the_budget_where_something_counted_has_no_price() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "培训人数", "≥500人"),
                indicator(2, Subcategory.QUANTITY, "购置教材数量", "≥1000册"),
                indicator(3, Subcategory.COST, "培训标准", "≤450元/人"));

        assertThat(reckon(content, "500000").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void a_single_total_is_no_reckoning() {
        assertThat(reckon(SampleGoals.of("s0", 1)).isReckoned()).isFalse();
    }

    @Test
    void exact_numbers_above_or_below_the_budget_are_told_apart() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "慰问人数", "124人"), indicator(2, Subcategory.COST, "慰问标准", "800元/人"));

        assertThat(reckon(content, "99200").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(reckon(content, "90000").verdict()).isEqualTo(Verdict.ABOVE_BUDGET);
        assertThat(reckon(content, "990000").verdict()).isEqualTo(Verdict.BELOW_BUDGET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5万亩   | 50元/亩     | 2500000  | EXACT            | 5万亩×50元/亩 = 250万元
            1万人   | 100元/人    | 1000000  | EXACT            | 1万人×100元/人 = 100万元
            2万人次 | 100元/人次  | 1000000  | ABOVE_BUDGET     | 2万人次×100元/人次 = 200万元
            2万人次 | 100元/人    | 2000000  | EXACT            | 2万人次×100元/人 = 200万元
            ≥4万亩  | ≤1500元/亩  | 60000000 | EXACT            | ≥4万亩×≤1500元/亩 = 6000万元
            5千亩   | 50元/亩     | 250000   | EXACT            | 5000亩×50元/亩 = 25万元
            3万剂次 | 20元/剂次   | 600000   | EXACT            | 3万剂次×20元/剂次 = 60万元
            2万人   | 5000元/万人 | 10000    | EXACT            | 2万人×5000元/万人 = 1万元
            1500米  | 10万元/公里 | 150000   | EXACT            | 1500米×10万元/公里 = 15万元
            100亩   | 15元/平方米 | 1000000  | EXACT            | 100亩×15元/平方米 = 100万元
            """)
    void a_quantity_is_reckoned_in_the_unit_the_cost_is_per(
            String quantity, String unitCost, String budget, Verdict verdict, String equation) {
        CostReconciliation cost = reckon(
                content(
                        indicator(1, Subcategory.QUANTITY, "防治规模", quantity),
                        indicator(2, Subcategory.COST, "防治成本", unitCost)),
                budget);

        assertThat(cost.equation()).isEqualTo(equation);
        assertThat(cost.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每期培训人数 | 100人    | 每期培训天数 | 7天
            培训人数     | 100人/期 | 培训天数     | 7天/期
            """)
    void what_is_said_of_each_round_is_multiplied_with_the_rounds(
            String people, String ofPeople, String days, String ofDays) {
        CostReconciliation cost = reckon(
                content(
                        indicator(1, Subcategory.QUANTITY, "培训期数", "2期"),
                        indicator(2, Subcategory.QUANTITY, people, ofPeople),
                        indicator(3, Subcategory.QUANTITY, days, ofDays),
                        indicator(4, Subcategory.COST, "培训成本", "250元/人·天")),
                "350000");

        assertThat(cost.equation()).isEqualTo("2期×100人×7天×250元/人·天 = 35万元");
        assertThat(cost.verdict()).isEqualTo(Verdict.EXACT);
    }

    @Test
    void people_in_all_are_not_taken_to_be_of_each_round() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "培训期数", "2期"),
                indicator(2, Subcategory.QUANTITY, "培训人数", "200人"),
                indicator(3, Subcategory.QUANTITY, "每期培训天数", "7天"),
                indicator(4, Subcategory.COST, "培训成本", "250元/人·天"));

        assertThat(reckon(content, "350000").equation()).isEqualTo("200人×7天×250元/人·天 = 35万元");
        assertThat(reckon(content, "990000").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void nothing_is_reckoned_of_each_round_where_the_rounds_are_not_counted() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "每期培训人数", "100人"), indicator(2, Subcategory.COST, "培训成本", "250元/人"));

        assertThat(reckoned(goal(content, "350000"))).isEmpty();
    }

    @Test
    void names_tell_which_quantity_a_cost_is_of_when_the_sum_exceeds_the_budget() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "养护县道里程", "120公里"),
                indicator(2, Subcategory.QUANTITY, "养护乡道里程", "166公里"),
                indicator(3, Subcategory.COST, "县道养护补助标准", "16000元/公里"),
                indicator(4, Subcategory.COST, "乡道养护补助标准", "10000元/公里"));

        assertThat(reckon(content, "3580000").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(reckon(content, "3000000").verdict()).isEqualTo(Verdict.ABOVE_BUDGET);
    }

    @Test
    void names_that_fit_several_quantities_leave_a_sum_above_the_budget_open() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "参训干部人数", "120人"),
                indicator(2, Subcategory.QUANTITY, "参训教师人数", "166人"),
                indicator(3, Subcategory.COST, "培训标准", "400元/人"),
                indicator(4, Subcategory.COST, "食宿标准", "300元/人"));

        assertThat(reckon(content, "60000").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void an_average_per_person_is_not_multiplied_with_the_people_twice() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "培训干部", "≥650人次"),
                indicator(2, Subcategory.COST, "主体班人均培训成本", "≤2400元/人次"));

        assertThat(reckon(content, "1560000").equation()).isEqualTo("≥650人次×≤2400元/人次 = 156万元");
    }

    @Test
    void what_shares_a_unit_and_no_name_is_not_reckoned() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "削减化学需氧量", "≥2000吨"),
                indicator(2, Subcategory.COST, "污水处理单价", "≤0.9元/吨"));

        assertThat(reckon(content, "9855000").isReckoned()).isFalse();
    }

    @Test
    void pupils_are_people() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "受助学生人数", "10000人"),
                indicator(2, Subcategory.QUANTITY, "供餐天数", "200天"),
                indicator(3, Subcategory.COST, "补助标准", "5元/生·天"));

        assertThat(reckon(content, "10000000").verdict()).isEqualTo(Verdict.EXACT);
    }

    @Test
    void hours_are_not_reckoned_into_days() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "授课时间", "8小时"), indicator(2, Subcategory.COST, "授课费", "800元/天"));

        assertThat(reckoned(goal(content, "800"))).isEmpty();
    }

    @Test
    void a_cost_nothing_counts_is_left_alone() {
        GoalContent content = content(
                indicator(1, Subcategory.QUANTITY, "慰问人数", "124人"), indicator(2, Subcategory.COST, "印刷费", "3元/本"));

        assertThat(reckoned(goal(content, "99200"))).isEmpty();
    }

    private static CostReconciliation reckon(SampleGoal sample) {
        return reckoned(GoalUnderReview.of(
                        sample.year(), sample.projectName(), sample.budget(), sample.content(), Rules.NONE))
                .orElseThrow();
    }

    private static CostReconciliation reckon(GoalContent content, String budget) {
        return reckoned(goal(content, budget)).orElseThrow();
    }

    private static GoalUnderReview goal(GoalContent content, String budget) {
        return GoalUnderReview.of(new FiscalYear(2024), "劳模春节慰问金", Money.ofYuan(budget), content, Rules.NONE);
    }

    private static Optional<CostReconciliation> reckoned(GoalUnderReview goal) {
        return CostReconciliation.of(goal.budget(), goal.indicators());
    }
}
