package jixiao.indicator.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.indicator.review.SampleGoals.SampleGoal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultlessGoalsTest {
    private static final ReviewGoal REVIEW = new ReviewGoal(
            new GoalRules(Optional.empty()),
            new SampleNeighbours(Stream.concat(FaultlessGoals.all().stream(), SampleGoals.all().stream())
                    .toList()),
            new EmptyLibrary());

    static List<SampleGoal> goals() {
        return FaultlessGoals.all();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void a_faultless_goal_yields_no_finding_among_all_others(SampleGoal goal) {
        assertThat(REVIEW.sheetOf(SampleNeighbours.compared(goal), goal.budget())
                        .findings())
                .extracting(finding -> finding.check() + " " + finding.message())
                .isEmpty();
    }

    @Test
    void there_are_thirty_nine_of_different_fields() {
        assertThat(goals()).hasSize(39).extracting(SampleGoal::projectName).doesNotHaveDuplicates();
    }
}
