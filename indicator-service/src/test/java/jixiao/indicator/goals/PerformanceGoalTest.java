package jixiao.indicator.goals;

import static jixiao.indicator.goals.GoalFixtures.MORNING;
import static jixiao.indicator.goals.GoalFixtures.content;
import static jixiao.indicator.goals.GoalFixtures.document;
import static jixiao.indicator.goals.GoalFixtures.facts;
import static jixiao.indicator.goals.GoalFixtures.graded;
import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jixiao.kit.problem.Refusal;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

class PerformanceGoalTest {
    private static final GoalContent FIRST = content(indicator(1, Subcategory.QUANTITY, "春节劳模慰问人数", "124人"));
    private static final GoalContent SECOND = content(indicator(1, Subcategory.QUANTITY, "春节劳模慰问人数", "≥120人"));

    @Test
    void an_edit_states_a_new_version_and_leaves_the_old_one_as_it_was() {
        PerformanceGoal goal = draft();

        goal.edit(SECOND, MORNING);

        assertThat(goal.current().number()).isEqualTo(2);
        assertThat(goal.versions().numbered(1).orElseThrow().content()).isEqualTo(FIRST);
        assertThat(goal.current().content()).isEqualTo(SECOND);
    }

    @Test
    void an_edit_that_changes_nothing_makes_no_version() {
        PerformanceGoal goal = draft();

        assertThat(goal.edit(FIRST, MORNING)).isEmpty();
        assertThat(goal.version()).isEqualTo(1);
    }

    @Test
    void an_edit_voids_the_review() {
        PerformanceGoal goal = reviewed(Grade.GOOD);

        goal.edit(SECOND, MORNING);

        assertThat(goal.stage()).isEqualTo(GoalStage.DRAFT);
        assertThat(goal.review()).isNull();
    }

    @Test
    void every_step_that_voids_a_review_says_so() {
        assertThat(reviewed(Grade.GOOD).edit(SECOND, MORNING).orElseThrow().event())
                .contains("jixiao.goal.revised.v1");
        assertThat(reviewed(Grade.GOOD).withdraw().event()).contains("jixiao.goal.revised.v1");
        assertThat(reviewed(Grade.GOOD).sendBack("请修改。").event()).contains("jixiao.goal.revised.v1");
        assertThat(reviewed(Grade.FAIR).edit(SECOND, MORNING).orElseThrow().event())
                .contains("jixiao.goal.revised.v1");
    }

    @Test
    void a_step_with_no_review_to_void_says_nothing_of_one() {
        PerformanceGoal submitted = draft();
        submitted.submit();

        assertThat(draft().edit(SECOND, MORNING).orElseThrow().event()).isEmpty();
        assertThat(submitted.withdraw().event()).isEmpty();
    }

    @Test
    void a_fair_review_sends_the_goal_back_with_its_opinion() {
        PerformanceGoal goal = reviewed(Grade.FAIR);

        assertThat(goal.stage()).isEqualTo(GoalStage.RETURNED);
        assertThat(goal.remarks()).isEqualTo("请核对慰问标准。");
        assertThat(goal.review().grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void a_poor_review_keeps_the_goal_reviewed_until_it_is_edited() {
        PerformanceGoal goal = reviewed(Grade.POOR);

        assertThat(goal.stage()).isEqualTo(GoalStage.REVIEWED);
        assertThat(GoalStep.SUBMIT.isOpenTo(goal.stage())).isFalse();
    }

    @Test
    void the_budget_approves_the_version_it_names_and_later_drafts_no_longer_count() {
        PerformanceGoal goal = reviewed(Grade.GOOD);
        goal.edit(SECOND, MORNING);

        GoalChange change = goal.approve(1).orElseThrow();

        assertThat(change.version().number()).isEqualTo(1);
        assertThat(goal.current().content()).isEqualTo(FIRST);
        assertThat(goal.versions().approved()).isEqualTo(1);
        assertThat(goal.approve(1)).isEmpty();
    }

    @Test
    void what_an_adjustment_asks_for_stands_beside_the_approved_version() {
        PerformanceGoal goal = approved();

        GoalChange change = goal.adjust(SECOND, MORNING);

        assertThat(change.event()).isEmpty();
        assertThat(change.version().number()).isEqualTo(2);
        assertThat(goal.current().number()).isEqualTo(1);
        assertThat(goal.review().opinion()).isEqualTo("请核对慰问标准。");
    }

    @Test
    void an_approved_adjustment_brings_its_version_and_its_review() {
        PerformanceGoal goal = approved();
        goal.adjust(SECOND, MORNING);

        GoalChange change =
                goal.approveAdjusted(new Adjusted(1, "新增劳模。", 1, 2), graded(Grade.EXCELLENT), "审核员", MORNING);

        assertThat(change.event()).contains("jixiao.goal.approved.v1");
        assertThat(goal.versions().approved()).isEqualTo(2);
        assertThat(goal.current().content()).isEqualTo(SECOND);
        assertThat(goal.review().grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(goal.review().goalVersion()).isEqualTo(2);
    }

    @Test
    void another_year_builds_on_what_was_approved_or_stated_and_on_no_draft() {
        assertThat(draft().versions().standing()).isEmpty();
        assertThat(approved().versions().standing().orElseThrow().number()).isEqualTo(1);

        PerformanceGoal recorded = PerformanceGoal.of(facts(1));
        recorded.record(FIRST, document("LIBRARY", 1), false, MORNING);
        recorded.edit(SECOND, MORNING);
        assertThat(recorded.versions().standing().orElseThrow().content()).isEqualTo(FIRST);
    }

    @Test
    void an_edit_of_an_approved_goal_is_refused_even_when_it_changes_nothing() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> approved().edit(FIRST, MORNING));
    }

    @Test
    void a_version_that_was_never_stated_cannot_be_approved() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft().approve(2));
    }

    @Test
    void facts_that_are_not_newer_change_nothing() {
        PerformanceGoal goal = PerformanceGoal.of(facts(5));

        assertThat(goal.learn(facts(5))).isFalse();
        assertThat(goal.learn(facts(6))).isTrue();
    }

    @Test
    void a_document_that_states_a_goal_is_kept_with_its_source_and_reviewed_by_nobody() {
        PerformanceGoal goal = PerformanceGoal.of(facts(1));

        goal.record(FIRST, document("TARGET", 1), true, MORNING);

        assertThat(goal.stage()).isEqualTo(GoalStage.APPROVED);
        assertThat(goal.current().origin()).isEqualTo(Origin.RECORDED);
        assertThat(goal.review()).isNull();
        assertThat(goal.version()).isEqualTo(1);
    }

    @Test
    void a_goal_a_library_document_states_is_reviewed_and_approved_like_any_other() {
        PerformanceGoal goal = PerformanceGoal.of(facts(1));
        goal.record(FIRST, document("LIBRARY", 1), false, MORNING);

        goal.review(graded(Grade.GOOD), "审核员", MORNING);
        assertThat(goal.stage()).isEqualTo(GoalStage.REVIEWED);

        goal.approve(1);
        assertThat(goal.stage()).isEqualTo(GoalStage.APPROVED);
        assertThat(goal.review().grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void the_same_document_says_it_once() {
        PerformanceGoal goal = PerformanceGoal.of(facts(1));
        goal.record(FIRST, document("TARGET", 1), true, MORNING);

        assertThat(goal.record(FIRST, document("TARGET", 1), true, MORNING)).isEmpty();
        assertThat(goal.record(FIRST, document("SELF_EVALUATION", 1), true, MORNING))
                .isPresent();
    }

    @Test
    void a_library_document_that_comes_late_leaves_the_approved_version_in_place() {
        PerformanceGoal goal = PerformanceGoal.of(facts(1));
        goal.record(FIRST, document("TARGET", 1), true, MORNING);

        GoalChange change =
                goal.record(SECOND, document("LIBRARY", 1), false, MORNING).orElseThrow();

        assertThat(change.version().content()).isEqualTo(SECOND);
        assertThat(goal.stage()).isEqualTo(GoalStage.APPROVED);
        assertThat(goal.current().content()).isEqualTo(FIRST);
    }

    private static PerformanceGoal approved() {
        PerformanceGoal goal = reviewed(Grade.GOOD);
        goal.approve(1);
        return goal;
    }

    private static PerformanceGoal draft() {
        PerformanceGoal goal = PerformanceGoal.of(facts(1));
        goal.edit(FIRST, MORNING);
        return goal;
    }

    private static PerformanceGoal reviewed(Grade grade) {
        PerformanceGoal goal = draft();
        goal.submit();
        goal.review(graded(grade), "审核员", MORNING);
        return goal;
    }
}
