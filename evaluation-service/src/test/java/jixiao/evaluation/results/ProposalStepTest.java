package jixiao.evaluation.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalStepTest {
    private static final Map<ProposalStage, Map<ProposalStep, ProposalStage>> ALLOWED = Map.of(
            ProposalStage.PROPOSED,
                    Map.of(
                            ProposalStep.DECIDE, ProposalStage.DECIDED,
                            ProposalStep.RENEW, ProposalStage.PROPOSED),
            ProposalStage.DECIDED, Map.of(ProposalStep.RENEW, ProposalStage.OUTDATED),
            ProposalStage.OUTDATED,
                    Map.of(
                            ProposalStep.DECIDE, ProposalStage.DECIDED,
                            ProposalStep.RENEW, ProposalStage.OUTDATED));

    static Stream<Arguments> everyStepFromEveryStage() {
        return Stream.of(ProposalStage.values())
                .flatMap(stage -> Stream.of(ProposalStep.values()).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryStage")
    void a_step_leads_where_the_life_cycle_says_or_is_refused(ProposalStage stage, ProposalStep step) {
        ProposalStage to = ALLOWED.get(stage).get(step);

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
