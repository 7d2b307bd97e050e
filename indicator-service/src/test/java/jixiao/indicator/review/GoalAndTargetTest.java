package jixiao.indicator.review;

import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O15: what the goal says and what its indicators say must agree. */
class GoalAndTargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培训养老护理员800人。               | QUANTITY     | 培训养老护理员人数 | 500人
            举办养老护理员培训班10期。           | QUANTITY     | 举办培训班期数    | 8期
            组织40名护理员参加培训。             | QUANTITY     | 参加培训护理员人数 | 30人
            新建养老服务站6个。                 | QUANTITY     | 新建养老服务站    | 4个
            改造老旧小区15个，惠及居民3000户。    | QUANTITY     | 改造老旧小区数量   | 12个
            改造老旧小区15个，惠及居民3000户。    | SOCIAL       | 惠及居民户数      | ≥2000户
            全年发放补贴12次。                  | QUANTITY     | 发放补贴次数      | 10次
            受益群众满意度达到95%以上。           | SATISFACTION | 受益群众满意度    | ≥85%
            使满意度达到95%以上。                | SATISFACTION | 参训人员满意度    | ≥85%
            组织40名劳模到区内外开展疗休养活动。    | QUANTITY     | 组织劳模疗休养人数 | 30人
            防治病虫害5万亩。                   | QUANTITY     | 防治病虫害面积    | ≥4万亩
            10月底前完成全部培训。               | TIMELINESS   | 培训完成时间      | 12月底前
            """)
    void another_value_than_the_goals_is_found(String goal, Subcategory subcategory, String name, String target) {
        assertThat(contradictions(goal, indicator(1, subcategory, name, target)))
                .singleElement()
                .isEqualTo(new Cell(1, Cell.Field.TARGET));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培训养老护理员500名。               | QUANTITY     | 培训养老护理员人数 | 500人
            培训养老护理员500人以上。            | QUANTITY     | 培训养老护理员人数 | ≥600人
            培训养老护理员约800人。              | QUANTITY     | 培训养老护理员人数 | ≥780人
            培训养老护理员800人次。              | QUANTITY     | 培训养老护理员人数 | 500人
            全区现有养老护理员800人。            | QUANTITY     | 培训养老护理员人数 | 500人
            每期培训养老护理员50人。             | QUANTITY     | 培训养老护理员人数 | 500人
            慰问困难农民工500人。               | QUANTITY     | 慰问农民工人数    | 2000人
            慰问困难劳模130人。                 | QUANTITY     | 慰问困难职工人数   | 2600人
            培训护理员300人，培训护工200人。       | QUANTITY     | 培训人数         | 500人
            参会人数280人。                    | QUANTITY     | 参会人数         | ≤300人
            培训养老护理员第10期学员。            | QUANTITY     | 培训养老护理员期数 | 8期
            教师满意度95%以上。                 | SATISFACTION | 学生家长满意度    | ≥85%
            10月底前完成招标。                  | TIMELINESS   | 培训完成时间      | 12月底前
            每月10日前发放补贴。                 | TIMELINESS   | 补贴发放时间      | 12月底前
            """)
    void what_agrees_or_is_of_something_else_is_none(String goal, Subcategory subcategory, String name, String target) {
        assertThat(contradictions(goal, indicator(1, subcategory, name, target)))
                .isEmpty();
    }

    @Test
    void a_number_another_indicator_accounts_for_is_none() {
        assertThat(contradictions(
                        "培训养老护理员800人。",
                        indicator(1, Subcategory.QUANTITY, "培训养老护理员人数", "500人"),
                        indicator(2, Subcategory.QUANTITY, "培训管理人员人数", "300人")))
                .isEmpty();
    }

    private static List<Cell> contradictions(String goal, Indicator... rows) {
        GoalContent content = new GoalContent(goal, List.of(), List.of(rows));
        return CheckCatalogue.findingsOn(
                        GoalUnderReview.of(new FiscalYear(2025), "民生项目", Money.ofYuan("500000"), content, Rules.NONE))
                .stream()
                .filter(finding -> finding.check().equals("O15"))
                .map(Finding::cell)
                .toList();
    }
}
