package jixiao.indicator.adjustments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentStepTest {
    /** A dash: the step is refused there. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            STEP,     SUBMITTED, APPROVED, RETURNED, WITHDRAWN
            APPROVE,  APPROVED,  -,        -,        -
            RETURN,   RETURNED,  -,        -,        -
            WITHDRAW, WITHDRAWN, -,        -,        -
            """)
    void every_step_leads_where_the_life_cycle_says_or_is_refused(
            AdjustmentStep step, String submitted, String approved, String returned, String withdrawn) {
        assertThatStep(step, AdjustmentStage.SUBMITTED, submitted);
        assertThatStep(step, AdjustmentStage.APPROVED, approved);
        assertThatStep(step, AdjustmentStage.RETURNED, returned);
        assertThatStep(step, AdjustmentStage.WITHDRAWN, withdrawn);
    }

    private static void assertThatStep(AdjustmentStep step, AdjustmentStage from, String expected) {
        if (expected.equals("-")) {
            assertThatThrownBy(() -> step.from(from))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ILLEGAL_STEP));
        } else {
            assertThat(step.from(from)).as(step + " from " + from).isEqualTo(AdjustmentStage.valueOf(expected));
        }
    }
}
