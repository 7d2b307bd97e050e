package jixiao.indicator.goals;

import static jixiao.indicator.goals.GoalFixtures.MORNING;
import static jixiao.indicator.goals.GoalFixtures.content;
import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.IndicatorChange.Kind;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

class GoalComparisonTest {
    private static final Indicator PEOPLE = indicator(1, Subcategory.QUANTITY, "春节劳模慰问人数", "124人");
    private static final Indicator RATE = indicator(2, Subcategory.COST, "慰问标准", "≤800元/人");

    @Test
    void a_new_target_of_the_same_indicator_is_a_change_and_moving_it_is_none() {
        GoalComparison comparison = compare(
                content(PEOPLE, RATE),
                content(
                        indicator(1, Subcategory.COST, "慰问标准", "≤800元/人"),
                        indicator(2, Subcategory.QUANTITY, "春节劳模慰问人数", "130人")));

        assertThat(comparison.indicators())
                .extracting(IndicatorChange::kind, change -> change.after().target())
                .containsExactly(tuple(Kind.CHANGED, "130人"));
        assertThat(comparison.goal()).isNull();
        assertThat(comparison.indicators().getFirst().cells()).containsExactly(IndicatorChange.Cell.TARGET);
    }

    @Test
    void what_only_one_version_has_was_added_or_removed() {
        assertThat(compare(content(PEOPLE), content(PEOPLE, RATE)).indicators())
                .extracting(IndicatorChange::kind)
                .containsExactly(Kind.ADDED);
        assertThat(compare(content(PEOPLE, RATE), content(PEOPLE)).indicators())
                .extracting(IndicatorChange::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void a_renamed_indicator_at_the_same_place_is_a_change() {
        assertThat(compare(content(PEOPLE), content(indicator(1, Subcategory.QUANTITY, "慰问人数", "124人")))
                        .indicators())
                .extracting(IndicatorChange::kind)
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void an_indicator_moved_to_another_class_stays_the_same_one() {
        GoalComparison comparison =
                compare(content(PEOPLE, RATE), content(PEOPLE, indicator(2, Subcategory.QUALITY, "慰问标准", "≤800元/人")));

        assertThat(comparison.indicators())
                .singleElement()
                .satisfies(change -> assertThat(change.cells()).contains(IndicatorChange.Cell.SUBCATEGORY));
    }

    @Test
    void a_row_is_not_taken_for_one_of_another_class_that_stood_at_its_place() {
        GoalComparison comparison = compare(
                content(indicator(1, Subcategory.QUALITY, "慰问到位率", "100%"), RATE),
                content(indicator(1, Subcategory.COST, "慰问金标准", "≤900元/人")));

        assertThat(comparison.indicators())
                .extracting(IndicatorChange::kind, change -> change.before().subcategory())
                .containsExactly(tuple(Kind.CHANGED, Subcategory.COST), tuple(Kind.REMOVED, Subcategory.QUALITY));
    }

    @Test
    void a_caption_that_only_says_the_class_is_no_difference_to_none() {
        Indicator bare = new Indicator(
                1, null, PEOPLE.category(), null, PEOPLE.subcategory(), null, PEOPLE.name(), PEOPLE.target(), null);

        assertThat(compare(content(bare), content(PEOPLE)).findsNothing()).isTrue();
    }

    @Test
    void a_changed_text_stands_beside_the_old_one_and_a_numbered_goal_at_its_number() {
        GoalComparison comparison = compare(
                new GoalContent("慰问劳模。", List.of("慰问124人", "走访"), List.of(PEOPLE)),
                new GoalContent("慰问劳模124人。", List.of("慰问130人", "走访", "座谈"), List.of(PEOPLE)));

        assertThat(comparison.goal()).isEqualTo(new GoalComparison.TextChange("慰问劳模。", "慰问劳模124人。"));
        assertThat(comparison.numberedGoals())
                .containsExactly(
                        new GoalComparison.NumberedGoalChange(1, "慰问124人", "慰问130人"),
                        new GoalComparison.NumberedGoalChange(3, null, "座谈"));
        assertThat(comparison.findsNothing()).isFalse();
    }

    @Test
    void the_same_in_another_order_is_no_difference() {
        GoalComparison comparison = compare(
                content(PEOPLE, RATE),
                content(
                        indicator(1, Subcategory.COST, "慰问标准", "≤800元/人"),
                        indicator(2, Subcategory.QUANTITY, "春节劳模慰问人数", "124人")));

        assertThat(comparison.findsNothing()).isTrue();
    }

    private static GoalComparison compare(GoalContent from, GoalContent to) {
        UUID goal = UUID.randomUUID();
        return GoalComparison.between(
                new GoalVersion(goal, 1, from, null, MORNING), new GoalVersion(goal, 2, to, null, MORNING));
    }
}
