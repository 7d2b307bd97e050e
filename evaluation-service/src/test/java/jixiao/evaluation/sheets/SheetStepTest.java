package jixiao.evaluation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetStepTest {
    private static final Map<SheetStage, Map<SheetStep, SheetStage>> ALLOWED = Map.of(
            SheetStage.OPEN,
                    Map.of(
                            SheetStep.SUBMIT, SheetStage.SUBMITTED,
                            SheetStep.RENEW, SheetStage.OPEN,
                            SheetStep.RECORD, SheetStage.COMPLETED),
            SheetStage.SUBMITTED,
                    Map.of(
                            SheetStep.WITHDRAW, SheetStage.OPEN,
                            SheetStep.RETURN, SheetStage.OPEN,
                            SheetStep.RENEW, SheetStage.OPEN,
                            SheetStep.COMPLETE, SheetStage.COMPLETED),
            SheetStage.COMPLETED,
                    Map.of(
                            SheetStep.CORRECT, SheetStage.OPEN,
                            SheetStep.RECORD, SheetStage.COMPLETED));

    static Stream<Arguments> everyStepFromEveryStage() {
        return Stream.of(SheetStage.values())
                .flatMap(stage -> Stream.of(SheetStep.values()).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryStage")
    void a_step_leads_where_the_life_cycle_says_or_is_refused(SheetStage stage, SheetStep step) {
        SheetStage to = ALLOWED.get(stage).get(step);

        if (to == null) {
            assertThatThrownBy(() -> step.takenFrom(stage))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ILLEGAL_STEP))
                    .hasMessageContaining(stage.label())
                    .hasMessageContaining(step.label());
        } else {
            assertThat(step.takenFrom(stage)).isEqualTo(to);
        }
    }
}
