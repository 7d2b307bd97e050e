package jixiao.indicator.review;

import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.kinship.Compared;
import jixiao.kit.identity.Scope;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Under the rules that are shipped. */
class ExpectedClassTest {
    private static final ReviewGoal REVIEW =
            new ReviewGoal(new GoalRules(Optional.empty()), new SampleNeighbours(List.of()), new EmptyLibrary());

    private static final List<Indicator> ROWS = List.of(
            indicator(1, Subcategory.QUANTITY, "改造面积", "≥2000平方米"),
            indicator(2, Subcategory.QUALITY, "工程验收合格率", "100%"),
            indicator(3, Subcategory.COST, "单位面积改造成本", "≤500元/平方米"),
            indicator(4, Subcategory.SOCIAL, "办公条件", "有效改善"),
            indicator(5, Subcategory.SATISFACTION, "办公人员满意度", "≥90%"));

    @Test
    void a_goal_with_every_class_lacks_none() {
        assertThat(sheet("340100", "办公楼维修改造", ROWS).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUANTITY", "SATISFACTION", "COST"})
    void a_goal_without_a_class_it_should_have_is_not_excellent(Subcategory missing) {
        ReviewSheet sheet = sheet("340100", "办公楼维修改造", without(missing));

        assertThat(sheet.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo("G13"))
                .satisfies(finding -> assertThat(finding.message()).contains("没有设置" + missing.label()));
        assertThat(sheet.overall()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_class_the_region_demands_is_an_error_and_said_once() {
        assertThat(sheet("640303", "办公楼维修改造", without(Subcategory.SATISFACTION)).findings())
                .extracting(Finding::check)
                .containsExactly("G2");
    }

    @ParameterizedTest
    @CsvSource({
        "办公设备购置, true",
        "垃圾分类设施建设, true",
        "基层工会队伍建设, false",
        "退休干部慰问, false",
    })
    void only_what_is_built_or_bought_must_say_its_cost(String project, boolean asked) {
        assertThat(sheet("340100", project, without(Subcategory.COST)).findings())
                .filteredOn(finding -> finding.check().equals("G13"))
                .hasSize(asked ? 1 : 0);
    }

    @Test
    void an_indicator_without_a_second_level_may_be_the_one_that_is_asked() {
        Indicator unlabelled =
                new Indicator(6, "满意度指标", Category.SATISFACTION, null, null, null, "来访群众满意度", "≥90%", null);
        List<Indicator> rows = new ArrayList<>(without(Subcategory.SATISFACTION));
        rows.add(unlabelled);

        assertThat(sheet("340100", "办公楼维修改造", rows).findings()).isEmpty();
    }

    private static List<Indicator> without(Subcategory missing) {
        return ROWS.stream().filter(row -> row.subcategory() != missing).toList();
    }

    private static ReviewSheet sheet(String region, String project, List<Indicator> rows) {
        GoalContent content = new GoalContent("对办公楼实施维修改造，改善办公条件。", List.of(), rows);
        Compared goal = new Compared(
                null,
                null,
                UUID.randomUUID(),
                new RegionCode(region),
                new FiscalYear(2023),
                project,
                content,
                Scope.EVERYTHING);
        return REVIEW.sheetOf(goal, Money.ofYuan("1000000"));
    }
}
