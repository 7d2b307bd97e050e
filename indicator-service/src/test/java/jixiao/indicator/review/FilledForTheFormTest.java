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

/** O25: an ecological row that is there only because the form has it. */
class FilledForTheFormTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            水环境监测,        溶解氧浓度,        ≥2mg/L,   false
            城区黑臭水体治理,   水体透明度,        ≥25厘米,   false
            污水处理厂运营,     氨氮浓度,          ≤5mg/L,   false
            荒山造林,          地下水位回升,       ≥0.5米,    false
            农田水利建设,       生态环境,          明显改善,   false
            离退休人员慰问,     对生态环境的影响,    无污染,    true
            离退休人员慰问,     生态环境保护,       有效促进,   true
            离退休人员慰问,     生态文明建设,       100%,     true
            """)
    void only_words_of_a_project_without_such_effect_are_found(
            String project, String name, String target, boolean faulty) {
        GoalContent content = new GoalContent(
                "按时完成" + project + "。", List.of(), List.of(indicator(1, Subcategory.ECOLOGICAL, name, target)));

        assertThat(CheckCatalogue.findingsOn(
                        GoalUnderReview.of(new FiscalYear(2025), project, Money.ofYuan("500000"), content, Rules.NONE)))
                .filteredOn(finding -> finding.check().equals("O25"))
                .hasSize(faulty ? 1 : 0);
    }
}
