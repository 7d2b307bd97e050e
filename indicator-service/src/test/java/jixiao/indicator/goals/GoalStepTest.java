package jixiao.indicator.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.testing.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalStepTest {
    /** A dash: the step is refused there. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            STEP,               DRAFT,     SUBMITTED, REVIEWED, RETURNED,  APPROVED, RECORDED
            EDIT,               DRAFT,     -,         DRAFT,    DRAFT,     -,        DRAFT
            SUBMIT,             SUBMITTED, -,         -,        SUBMITTED, -,        SUBMITTED
            WITHDRAW,           -,         DRAFT,     DRAFT,    -,         -,        -
            RETURN,             -,         RETURNED,  RETURNED, -,         -,        RETURNED
            REVIEW,             -,         REVIEWED,  -,        -,         -,        REVIEWED
            REVIEW_AND_RETURN,  -,         RETURNED,  -,        -,         -,        RETURNED
            APPROVE,            APPROVED,  APPROVED,  APPROVED, APPROVED,  APPROVED, APPROVED
            ADJUST,             -,         -,         -,        -,         APPROVED, -
            APPROVE_ADJUSTMENT, -,         -,         -,        -,         APPROVED, -
            RECORD,             RECORDED,  RECORDED,  RECORDED, RECORDED,  APPROVED, RECORDED
            RECORD_AS_APPROVED, APPROVED,  APPROVED,  APPROVED, APPROVED,  APPROVED, APPROVED
            """)
    void every_step_leads_where_the_life_cycle_says_or_is_refused(
            GoalStep step,
            String draft,
            String submitted,
            String reviewed,
            String returned,
            String approved,
            String recorded) {
        assertThatStep(step, GoalStage.DRAFT, draft);
        assertThatStep(step, GoalStage.SUBMITTED, submitted);
        assertThatStep(step, GoalStage.REVIEWED, reviewed);
        assertThatStep(step, GoalStage.RETURNED, returned);
        assertThatStep(step, GoalStage.APPROVED, approved);
        assertThatStep(step, GoalStage.RECORDED, recorded);
    }

    @Test
    void the_events_of_all_steps_are_the_promised_ones() {
        assertThat(Arrays.stream(GoalStep.values()).flatMap(step -> step.event().stream()))
                .containsOnlyElementsOf(EventContract.typesOf("indicator-service"));
    }

    private static void assertThatStep(GoalStep step, GoalStage from, String expected) {
        if (expected.equals("-")) {
            assertThat(step.isOpenTo(from)).isFalse();
            assertThatThrownBy(() -> step.from(from))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ILLEGAL_STEP));
        } else {
            assertThat(step.from(from)).as(step + " from " + from).isEqualTo(GoalStage.valueOf(expected));
        }
    }
}
