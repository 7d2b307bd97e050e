package jixiao.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YearReportStepTest {
    private static final Map<YearReportStage, Map<YearReportStep, YearReportStage>> ALLOWED = Map.of(
            YearReportStage.DRAFT, Map.of(YearReportStep.SUBMIT, YearReportStage.SUBMITTED),
            YearReportStage.SUBMITTED,
                    Map.of(
                            YearReportStep.WITHDRAW, YearReportStage.DRAFT,
                            YearReportStep.RETURN, YearReportStage.DRAFT,
                            YearReportStep.COMPLETE, YearReportStage.COMPLETED),
            YearReportStage.COMPLETED, Map.of(YearReportStep.CORRECT, YearReportStage.DRAFT));

    static Stream<Arguments> everyStepFromEveryStage() {
        return Stream.of(YearReportStage.values())
                .flatMap(stage -> Stream.of(YearReportStep.values()).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryStage")
    void a_step_leads_where_the_life_cycle_says_or_is_refused(YearReportStage stage, YearReportStep step) {
        YearReportStage to = ALLOWED.get(stage).get(step);

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
