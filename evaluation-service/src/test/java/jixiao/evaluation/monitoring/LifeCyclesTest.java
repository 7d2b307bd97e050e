package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The three life cycles of the year, each step tried from each stage. */
class LifeCyclesTest {
    private static final Map<ReportStage, Map<ReportStep, ReportStage>> REPORT = Map.of(
            ReportStage.OPEN, Map.of(ReportStep.FILL_IN, ReportStage.OPEN, ReportStep.SUBMIT, ReportStage.SUBMITTED),
            ReportStage.SUBMITTED,
                    Map.of(
                            ReportStep.WITHDRAW, ReportStage.OPEN,
                            ReportStep.RETURN, ReportStage.OPEN,
                            ReportStep.REVIEW, ReportStage.REVIEWED),
            ReportStage.REVIEWED, Map.of(ReportStep.RETURN, ReportStage.OPEN));

    private static final Map<AlertStage, Map<AlertStep, AlertStage>> ALERT = Map.of(
            AlertStage.UNIT,
                    Map.of(AlertStep.TO_DEPARTMENT, AlertStage.DEPARTMENT, AlertStep.CLEAR, AlertStage.CLEARED),
            AlertStage.DEPARTMENT,
                    Map.of(AlertStep.TO_FINANCE, AlertStage.FINANCE, AlertStep.CLEAR, AlertStage.CLEARED),
            AlertStage.FINANCE,
                    Map.of(AlertStep.PROPOSE, AlertStage.SUSPENSION_PROPOSED, AlertStep.CLEAR, AlertStage.CLEARED),
            AlertStage.SUSPENSION_PROPOSED,
                    Map.of(
                            AlertStep.ACCEPT, AlertStage.SUSPENDED,
                            AlertStep.REJECT, AlertStage.KEPT,
                            AlertStep.CLEAR, AlertStage.CLEARED),
            AlertStage.SUSPENDED, Map.of(AlertStep.REJECT, AlertStage.KEPT, AlertStep.CLEAR, AlertStage.CLEARED),
            AlertStage.KEPT, Map.of(AlertStep.RENEW, AlertStage.UNIT, AlertStep.CLEAR, AlertStage.CLEARED),
            AlertStage.CLEARED, Map.of());

    private static final Map<RectificationStage, Map<RectificationStep, RectificationStage>> RECTIFICATION = Map.of(
            RectificationStage.DEMANDED,
                    Map.of(
                            RectificationStep.ANSWER, RectificationStage.ANSWERED,
                            RectificationStep.CANCEL, RectificationStage.CANCELLED),
            RectificationStage.ANSWERED,
                    Map.of(
                            RectificationStep.WITHDRAW, RectificationStage.DEMANDED,
                            RectificationStep.RETURN, RectificationStage.DEMANDED,
                            RectificationStep.ACCEPT, RectificationStage.ACCEPTED),
            RectificationStage.ACCEPTED, Map.of(),
            RectificationStage.CANCELLED, Map.of());

    private static <S, T> Stream<Arguments> every(S[] stages, T[] steps) {
        return Stream.of(stages).flatMap(stage -> Stream.of(steps).map(step -> Arguments.of(stage, step)));
    }

    static Stream<Arguments> ofReports() {
        return every(ReportStage.values(), ReportStep.values());
    }

    static Stream<Arguments> ofAlerts() {
        return every(AlertStage.values(), AlertStep.values());
    }

    static Stream<Arguments> ofRectifications() {
        return every(RectificationStage.values(), RectificationStep.values());
    }

    @ParameterizedTest
    @MethodSource("ofReports")
    void a_report_goes_where_its_life_cycle_says_or_stays(ReportStage stage, ReportStep step) {
        ReportStage to = REPORT.get(stage).get(step);
        if (to == null) {
            assertRefused(() -> step.takenFrom(stage), stage.label(), step.label());
        } else {
            assertThat(step.takenFrom(stage)).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @MethodSource("ofAlerts")
    void an_alert_goes_where_its_life_cycle_says_or_stays(AlertStage stage, AlertStep step) {
        AlertStage to = ALERT.get(stage).get(step);
        if (to == null) {
            assertRefused(() -> step.takenFrom(stage), stage.label(), step.label());
        } else {
            assertThat(step.takenFrom(stage)).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @MethodSource("ofRectifications")
    void a_rectification_goes_where_its_life_cycle_says_or_stays(RectificationStage stage, RectificationStep step) {
        RectificationStage to = RECTIFICATION.get(stage).get(step);
        if (to == null) {
            assertRefused(() -> step.takenFrom(stage), stage.label(), step.label());
        } else {
            assertThat(step.takenFrom(stage)).isEqualTo(to);
        }
    }

    private static void assertRefused(Runnable step, String stage, String verb) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ILLEGAL_STEP))
                .hasMessageContaining(stage)
                .hasMessageContaining(verb);
    }
}
