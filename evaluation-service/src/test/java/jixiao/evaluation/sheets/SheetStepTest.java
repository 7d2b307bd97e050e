package jixiao.evaluation.sheets;

import static jixiao.evaluation.sheets.ReviewRoute.DEPARTMENT_ALONE;
import static jixiao.evaluation.sheets.ReviewRoute.DEPARTMENT_THEN_FINANCE;
import static jixiao.evaluation.sheets.ReviewRoute.FINANCE_ALONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.profiles.ReviewDesk;
import jixiao.profiles.ReviewPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetStepTest {
    private static final Map<SheetStage, Map<SheetStep, SheetStage>> ON_EVERY_ROUTE = Map.of(
            SheetStage.OPEN,
                    Map.of(
                            SheetStep.SUBMIT, SheetStage.SUBMITTED,
                            SheetStep.CANCEL, SheetStage.CANCELLED,
                            SheetStep.RENEW, SheetStage.OPEN,
                            SheetStep.RECORD, SheetStage.COMPLETED),
            SheetStage.SUBMITTED,
                    Map.of(
                            SheetStep.WITHDRAW, SheetStage.OPEN,
                            SheetStep.RETURN, SheetStage.OPEN,
                            SheetStep.CANCEL, SheetStage.CANCELLED,
                            SheetStep.RENEW, SheetStage.OPEN),
            SheetStage.REVIEWED,
                    Map.of(
                            SheetStep.RETURN, SheetStage.OPEN,
                            SheetStep.RETURN_TO_DEPARTMENT, SheetStage.SUBMITTED,
                            SheetStep.CANCEL, SheetStage.CANCELLED,
                            SheetStep.RENEW, SheetStage.OPEN),
            SheetStage.COMPLETED,
                    Map.of(
                            SheetStep.CORRECT, SheetStage.OPEN,
                            SheetStep.RECORD, SheetStage.COMPLETED),
            SheetStage.CANCELLED,
                    Map.of(
                            SheetStep.RESTORE, SheetStage.OPEN,
                            SheetStep.RENEW, SheetStage.CANCELLED));

    private static final Map<ReviewRoute, Map<SheetStage, Map<SheetStep, SheetStage>>> ON_THIS_ROUTE = Map.of(
            DEPARTMENT_THEN_FINANCE,
                    Map.of(
                            SheetStage.SUBMITTED, Map.of(SheetStep.REVIEW, SheetStage.REVIEWED),
                            SheetStage.REVIEWED, Map.of(SheetStep.COMPLETE, SheetStage.COMPLETED)),
            DEPARTMENT_ALONE, Map.of(SheetStage.SUBMITTED, Map.of(SheetStep.COMPLETE, SheetStage.COMPLETED)),
            FINANCE_ALONE, Map.of(SheetStage.SUBMITTED, Map.of(SheetStep.COMPLETE, SheetStage.COMPLETED)));

    static Stream<Arguments> everyStepFromEveryStageOnEveryRoute() {
        return Stream.of(ReviewRoute.values())
                .flatMap(route -> Stream.of(SheetStage.values())
                        .flatMap(stage -> Stream.of(SheetStep.values()).map(step -> Arguments.of(route, stage, step))));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryStageOnEveryRoute")
    void a_step_leads_where_the_life_cycle_says_or_is_refused(ReviewRoute route, SheetStage stage, SheetStep step) {
        Map<SheetStep, SheetStage> allowed = new EnumMap<>(ON_EVERY_ROUTE.get(stage));
        allowed.putAll(ON_THIS_ROUTE.get(route).getOrDefault(stage, Map.of()));
        SheetStage to = allowed.get(step);

        if (to == null) {
            assertThatThrownBy(() -> step.takenFrom(stage, route))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ILLEGAL_STEP))
                    .hasMessageContaining(stage.label())
                    .hasMessageContaining(step.label());
        } else {
            assertThat(step.takenFrom(stage, route)).isEqualTo(to);
        }
    }

    @Test
    void nobody_reviews_a_sheet_of_ones_own() {
        ReviewPath departmentAlone = new ReviewPath(List.of(ReviewDesk.DEPARTMENT));
        ReviewPath financeAlone = new ReviewPath(List.of(ReviewDesk.FINANCE));

        assertThat(ReviewRoute.of(ReviewPath.BOTH, false)).isEqualTo(DEPARTMENT_THEN_FINANCE);
        assertThat(ReviewRoute.of(ReviewPath.BOTH, true)).isEqualTo(FINANCE_ALONE);
        assertThat(ReviewRoute.of(departmentAlone, false)).isEqualTo(DEPARTMENT_ALONE);
        assertThat(ReviewRoute.of(departmentAlone, true)).isEqualTo(FINANCE_ALONE);
        assertThat(ReviewRoute.of(financeAlone, false)).isEqualTo(FINANCE_ALONE);
    }
}
