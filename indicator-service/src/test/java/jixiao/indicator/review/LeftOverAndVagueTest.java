package jixiao.indicator.review;

import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.kinship.Kinship;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.kit.identity.Scope;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the goal's own words, its project's name, its captions and last year's goal say. The year is 2025. */
class LeftOverAndVagueTest {
    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final Indicator TRAINED = indicator(1, Subcategory.QUANTITY, "培训养老护理员人数", "500人");

    @ParameterizedTest
    @CsvSource(textBlock = """
            养老护理员培训,       完成2024年度养老护理员培训任务500人。,             GOAL
            2024年养老护理员培训, 培训养老护理员500人。,                         PROJECT_NAME
            """)
    void a_task_or_a_project_of_another_year_is_found(String project, String text, Cell.Field field) {
        assertThat(findings(project, text, "O5")).extracting(Finding::cell).containsExactly(Cell.of(field));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            养老护理员培训,        根据2024年度考核结果发放奖补资金。
            养老护理员培训,        2024年已培训300人，2025年再培训500人。
            养老护理员培训,        完成2024-2026年养老护理员培训计划的三分之一。
            养老护理员培训,        完成培训500人，比2024年增加100人。
            2024年养老护理员培训,   支付2024年培训项目尾款。
            2024年老旧小区改造,     续建上年开工的小区，完成验收。
            农业普查,             完成清查摸底，为2026年1月开展入户登记做好准备。
            """)
    void a_year_that_is_referred_to_is_none(String project, String text) {
        assertThat(findings(project, text, "O5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024年11月底前, 沿用了往年的内容
            2026年3月底前,  跨年度的部分列入下一年
            """)
    void a_year_that_has_passed_was_left_over_and_one_to_come_belongs_into_the_next_form(String target, String remedy) {
        Indicator due = indicator(2, Subcategory.TIMELINESS, "培训完成时间", target);

        assertThat(CheckCatalogue.findingsOn(GoalUnderReview.of(
                        YEAR,
                        "养老护理员培训",
                        Money.ofYuan("100000"),
                        new GoalContent("培训养老护理员500人。", List.of(), List.of(TRAINED, due)),
                        Rules.NONE)))
                .filteredOn(finding -> finding.check().equals("O5"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(remedy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"日常公用经费", "在职人员工资及社会保险", "基本支出项目"})
    void what_keeps_the_office_going_is_no_project(String project) {
        assertThat(findings(project, "培训养老护理员500人。", "O22")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"城乡义务教育公用经费补助", "编外人员工资", "辅警人员经费", "幼儿园生均公用经费"})
    void what_is_paid_to_schools_or_to_people_on_no_establishment_is_one(String project) {
        assertThat(findings(project, "培训养老护理员500人。", "O22")).isEmpty();
    }

    @Test
    void money_that_is_spent_and_a_rate_of_spending_are_no_goal() {
        assertThat(findings("养老护理员培训", "足额支出工资50万元，预算执行率达到100%。", "O28"))
                .extracting(Finding::cell)
                .containsExactly(Cell.of(Cell.Field.GOAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"做好相关工作。", "根据下达指标完成2025年度目标任务", "保障单位正常运转。"})
    void a_goal_that_would_fit_any_project_is_found(String text) {
        assertThat(findings("养老护理员培训", text, "G14"))
                .extracting(Finding::cell)
                .containsExactly(Cell.of(Cell.Field.GOAL));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10月底前,      2024年9月底,  1
            9月底前,       2024年9月底,  0
            2025年2月底前, 2024年2月底,  0
            2025年8月底前, 2024年9月底,  0
            每月10日前,    每月5日前,     0
            """)
    void a_date_later_in_its_year_than_last_years_is_found(String now, String then, int found) {
        assertThat(besideLastYear(now, then))
                .hasSize(found)
                .allSatisfy(finding -> assertThat(finding.message()).contains("比上年晚"));
    }

    @Test
    void the_points_of_a_caption_must_be_those_of_its_rows() {
        GoalContent content = new GoalContent(
                "培训养老护理员500人。",
                List.of(),
                List.of(worth(1, "产出指标（50分）", "30"), worth(2, "产出指标（50分）", "20"), worth(3, "效益指标 (10分)", "40")));

        assertThat(of(goal("养老护理员培训", content, Kinship.NONE), "O4"))
                .extracting(Finding::cell)
                .containsExactly(new Cell(3, Cell.Field.CATEGORY));
    }

    @Test
    void a_second_level_must_stand_under_its_own_first_level() {
        Indicator benefit = of(Category.BENEFIT, Subcategory.QUANTITY);
        Indicator cost = of(Category.COST, Subcategory.COST);
        GoalContent content = new GoalContent("培训养老护理员500人。", List.of(), List.of(benefit, cost));

        assertThat(of(goal("养老护理员培训", content, Kinship.NONE), "O17"))
                .filteredOn(finding -> finding.cell().field() == Cell.Field.CATEGORY)
                .extracting(Finding::message)
                .containsExactly("“数量指标”不属于“效益指标”，属于产出指标。请更正一级指标或二级指标。");
    }

    private static List<Finding> besideLastYear(String now, String then) {
        GoalContent content = due(now);
        Compared compared =
                new Compared(null, null, null, new RegionCode("640300"), YEAR, "养老护理员培训", content, Scope.EVERYTHING);
        return of(goal("养老护理员培训", content, Kinship.NONE.after(compared, due(then))), "K3");
    }

    private static GoalContent due(String target) {
        return new GoalContent("培训养老护理员。", List.of(), List.of(indicator(1, Subcategory.TIMELINESS, "培训完成时间", target)));
    }

    private static Indicator worth(int position, String caption, String points) {
        return new Indicator(
                position,
                caption,
                Category.ofLabel(caption).orElseThrow(),
                null,
                null,
                null,
                "第" + position + "项",
                "≥" + position + "人",
                new BigDecimal(points));
    }

    private static Indicator of(Category category, Subcategory subcategory) {
        return new Indicator(1, null, category, null, subcategory, null, "培训养老护理员人数", "500人", null);
    }

    private static List<Finding> findings(String project, String text, String check) {
        return of(goal(project, new GoalContent(text, List.of(), List.of(TRAINED)), Kinship.NONE), check);
    }

    private static List<Finding> of(GoalUnderReview goal, String check) {
        return CheckCatalogue.findingsOn(goal).stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }

    private static GoalUnderReview goal(String project, GoalContent content, Kinship kin) {
        return GoalUnderReview.of(YEAR, project, Money.ofYuan("500000"), content, Rules.NONE, kin, LibrarySays.NOTHING);
    }
}
