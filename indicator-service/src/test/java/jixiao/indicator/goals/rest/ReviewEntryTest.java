package jixiao.indicator.goals.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jixiao.indicator.goals.Grade;
import jixiao.indicator.goals.rest.ReviewEntry.Dimensions;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewEntryTest {
    @ParameterizedTest
    @CsvSource({"EXCELLENT, 优", "GOOD, 良"})
    void a_goal_with_a_poor_side_is_not_let_in(Grade grade, String label) {
        assertThatThrownBy(() -> entry(grade, Grade.POOR).decision())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("总体等次不能为“" + label + "”");
    }

    @ParameterizedTest
    @CsvSource({"EXCELLENT, GOOD", "GOOD, FAIR", "FAIR, POOR", "POOR, POOR"})
    void any_other_grade_is_the_reviewers_to_give(Grade grade, Grade worst) {
        assertThat(entry(grade, worst).decision().grade()).isEqualTo(grade);
    }

    private static ReviewEntry entry(Grade grade, Grade worst) {
        return new ReviewEntry(grade, new Dimensions(Grade.GOOD, worst, Grade.GOOD, Grade.GOOD), "请核对慰问标准。");
    }
}
