package jixiao.indicator.review;

import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O17: an indicator that plainly belongs to another class. */
class WrongClassTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            SOCIAL,       举办培训班期数,      10期,      数量指标
            SOCIAL,       培训养老护理员人数,   500人,     数量指标
            SOCIAL,       参训护理员满意度,    ≥90%,     满意度指标
            COST,         职工满意度,         ≥90%,     满意度指标
            QUANTITY,     培训完成时间,       12月底前,   时效指标
            QUALITY,      培训费用,          50万元,    成本指标
            TIMELINESS,   培训人数,          500人,     数量指标
            SATISFACTION, 就业率,           ≥90%,     产出或效益指标
            """)
    void it_is_found_and_its_place_is_named(Subcategory subcategory, String name, String target, String place) {
        assertThat(findings(subcategory, name, target))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("请移到" + place));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SOCIAL,       群众满意度提高幅度,   ≥5%
            SOCIAL,       带动就业人数,       ≥500人
            SOCIAL,       培训后就业人数,      ≥300人
            TIMELINESS,   每周开放次数,       ≥5次
            TIMELINESS,   投诉答复时限,       ≤15天
            SATISFACTION, 用人单位满意度,     ≥90%
            QUALITY,      培训合格人数,       ≥480人
            """)
    void what_may_stand_where_it_stands_is_left_alone(Subcategory subcategory, String name, String target) {
        assertThat(findings(subcategory, name, target)).isEmpty();
    }

    private static List<Finding> findings(Subcategory subcategory, String name, String target) {
        GoalContent content =
                new GoalContent("开展养老护理员培训。", List.of(), List.of(indicator(1, subcategory, name, target)));
        return CheckCatalogue.findingsOn(GoalUnderReview.of(
                        new FiscalYear(2025), "养老护理员培训", Money.ofYuan("500000"), content, Rules.NONE))
                .stream()
                .filter(finding -> finding.check().equals("O17"))
                .toList();
    }
}
