package jixiao.indicator.goals;

import static jixiao.indicator.goals.GoalFixtures.MORNING;
import static jixiao.indicator.goals.GoalFixtures.content;
import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import jixiao.indicator.goals.GoalComparison.IndicatorChange.Kind;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

class GoalComparisonTest {
    private static final Indicator PEOPLE = indicator(1, Subcategory.QUANTITY, "春节劳模慰问人数", "124人");
    private static final Indicator RATE = indicator(2, Subcategory.COST, "慰问标准", "≤800元/人");

    @Test
    void a_new_target_of_the_same_indicator_is_a_change_and_moving_it_is_none() {
        GoalComparison comparison = compare(
                content(PEOPLE, RATE), content(RATE.at(1), indicator(2, Subcategory.QUANTITY, "春节劳模慰问人数", "130人")));

        assertThat(comparison.indicators())
                .extracting(
                        GoalComparison.IndicatorChange::kind,
                        change -> change.after().target())
                .containsExactly(tuple(Kind.CHANGED, "130人"));
        assertThat(comparison.goalChanged()).isFalse();
    }

    @Test
    void what_only_one_version_has_was_added_or_removed() {
        assertThat(compare(content(PEOPLE), content(PEOPLE, RATE)).indicators())
                .extracting(GoalComparison.IndicatorChange::kind)
                .containsExactly(Kind.ADDED);
        assertThat(compare(content(PEOPLE, RATE), content(PEOPLE)).indicators())
                .extracting(GoalComparison.IndicatorChange::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void a_renamed_indicator_at_the_same_place_is_a_change() {
        assertThat(compare(content(PEOPLE), content(indicator(1, Subcategory.QUANTITY, "慰问人数", "124人")))
                        .indicators())
                .extracting(GoalComparison.IndicatorChange::kind)
                .containsExactly(Kind.CHANGED);
    }

    private static GoalComparison compare(GoalContent from, GoalContent to) {
        UUID goal = UUID.randomUUID();
        return GoalComparison.between(
                new GoalVersion(goal, 1, from, null, MORNING), new GoalVersion(goal, 2, to, null, MORNING));
    }
}
