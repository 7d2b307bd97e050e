package jixiao.indicator.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.values.FiscalYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class FollowProjectsTest {
    private static final String REGISTERED = "jixiao.project.registered.v1";
    private static final String SUBMITTED = "jixiao.project.submitted.v1";
    private static final String WITHDRAWN = "jixiao.project.withdrawn.v1";
    private static final String RETURNED = "jixiao.project.returned.v1";
    private static final String BUDGET_APPROVED = "jixiao.budget.approved.v1";
    private static final String BUDGET_ADJUSTED = "jixiao.budget.adjusted.v1";
    private static final String RECORDED = "jixiao.project-year.recorded.v1";

    @Inject
    ProjectsSaid projects;

    @Inject
    OutboxProbe outbox;

    @Inject
    Goals goals;

    @Inject
    EntityManager database;

    private final UUID project = UUID.randomUUID();

    @Test
    void a_registration_opens_the_goal_it_proposes_as_a_draft() {
        projects.say(REGISTERED, project, 1);

        assertThat(goal().stage()).isEqualTo(GoalStage.DRAFT);
        assertThat(goal().current().content().indicators())
                .extracting(Indicator::target)
                .containsExactly("124人", "≤800元/人", "≥95%");
        assertThat(goal().project().budget().toString()).isEqualTo("99200.00");
    }

    @Test
    void a_registration_without_a_goal_opens_an_empty_draft() {
        projects.say(REGISTERED, project, 1, payload -> payload.putNull("proposedGoal"));

        assertThat(goal().current().content()).isEqualTo(GoalContent.EMPTY);
    }

    @Test
    void an_edited_registration_with_another_goal_states_a_new_version() {
        projects.say(REGISTERED, project, 1);
        projects.say(REGISTERED, project, 2, payload -> goalOf(payload).put("goal", "慰问劳模124人。"));

        assertThat(goal().current().number()).isEqualTo(2);
        assertThat(goal().current().goal()).isEqualTo("慰问劳模124人。");
    }

    @Test
    void an_edited_registration_with_the_same_goal_changes_the_project_only() {
        projects.say(REGISTERED, project, 1);
        projects.say(REGISTERED, project, 2, payload -> payload.put("name", "劳模慰问"));

        assertThat(goal().current().number()).isEqualTo(1);
        assertThat(goal().project().name()).isEqualTo("劳模慰问");
    }

    @Test
    void a_submitted_project_submits_its_goal_and_says_so_as_promised() {
        projects.say(REGISTERED, project, 1);
        projects.say(SUBMITTED, project, 2);

        assertThat(goal().stage()).isEqualTo(GoalStage.SUBMITTED);
        assertPromised("jixiao.goal.submitted.v1", "\"version\":2", "\"goalVersion\":1", "\"review\":null");
    }

    @Test
    void a_project_taken_back_or_sent_back_takes_its_goal_along() {
        projects.say(REGISTERED, project, 1);
        projects.say(SUBMITTED, project, 2);
        projects.say(WITHDRAWN, project, 3);
        assertThat(goal().stage()).isEqualTo(GoalStage.DRAFT);

        projects.say(SUBMITTED, project, 4);
        projects.say(RETURNED, project, 5, payload -> payload.put("remarks", "请补充满意度指标。"));
        assertThat(goal().stage()).isEqualTo(GoalStage.RETURNED);
        assertThat(goal().remarks()).isEqualTo("请补充满意度指标。");
    }

    @Test
    void a_project_sent_back_one_desk_only_leaves_its_goal_alone() {
        projects.say(REGISTERED, project, 1);
        projects.say(SUBMITTED, project, 2);
        projects.say(RETURNED, project, 4, payload -> payload.put("stage", "SUBMITTED"));

        assertThat(goal().stage()).isEqualTo(GoalStage.SUBMITTED);
        assertThat(goal().remarks()).isNull();
    }

    @Test
    void a_registration_edited_after_the_approval_leaves_the_approved_goal_as_it_is() {
        projects.say(REGISTERED, project, 1);
        projects.say(SUBMITTED, project, 2);
        projects.say(BUDGET_APPROVED, project, 5);

        projects.say(REGISTERED, project, 6, payload -> goalOf(payload).put("goal", "慰问劳模124人。"));

        assertThat(goal().stage()).isEqualTo(GoalStage.APPROVED);
        assertThat(goal().current().number()).isEqualTo(1);
        assertThat(goal().versions().all()).hasSize(1);
    }

    @Test
    void an_adjusted_budget_is_known_to_the_goal_and_changes_nothing_else() {
        projects.say(REGISTERED, project, 1);
        projects.say(BUDGET_APPROVED, project, 5);

        projects.say(
                BUDGET_ADJUSTED,
                project,
                6,
                payload -> ((ObjectNode) payload.get("funds").get(0)).put("adjusted", "104000.00"));

        assertThat(goal().project().budget().toString()).isEqualTo("104000.00");
        assertThat(goal().stage()).isEqualTo(GoalStage.APPROVED);
        assertThat(goal().version()).isEqualTo(2);
    }

    @Test
    void a_registration_edited_after_a_library_entry_was_recorded_makes_a_draft_of_it() {
        projects.say(RECORDED, project, 1, payload -> payload.put("stage", "ADMITTED"));

        projects.say(REGISTERED, project, 2, payload -> goalOf(payload).put("goal", "慰问劳模124人。"));

        assertThat(goal().stage()).isEqualTo(GoalStage.DRAFT);
        assertThat(goal().current().number()).isEqualTo(2);
    }

    @Test
    void an_approved_budget_approves_the_version_it_names_for_ever() {
        projects.say(REGISTERED, project, 1);
        projects.say(SUBMITTED, project, 2);
        projects.say(BUDGET_APPROVED, project, 5);

        assertThat(goal().stage()).isEqualTo(GoalStage.APPROVED);
        assertPromised("jixiao.goal.approved.v1", "\"stage\":\"APPROVED\"", "\"origin\":\"ENTERED\"");
    }

    @Test
    void a_fact_that_is_not_newer_changes_nothing() {
        projects.say(REGISTERED, project, 1);
        projects.say(SUBMITTED, project, 2);
        projects.say(SUBMITTED, project, 2);
        projects.say(REGISTERED, project, 1, payload -> goalOf(payload).put("goal", "旧的"));

        assertThat(outbox.all("jixiao.goal.submitted.v1", project.toString())).hasSize(1);
        assertThat(goal().current().number()).isEqualTo(1);
    }

    @Test
    void a_recorded_library_entry_states_a_goal_nobody_approved() {
        projects.say(RECORDED, project, 1, payload -> payload.put("stage", "ADMITTED"));

        assertThat(goal().stage()).isEqualTo(GoalStage.RECORDED);
        assertPromised("jixiao.goal.recorded.v1", "\"origin\":\"RECORDED\"", "\"review\":null", "wuzhong-target-2024");
        assertThat(outbox.all("jixiao.goal.approved.v1", project.toString())).isEmpty();
    }

    @Test
    void recorded_targets_and_self_evaluations_state_an_approved_goal() {
        projects.say(RECORDED, project, 1);
        assertPromised("jixiao.goal.approved.v1", "\"origin\":\"RECORDED\"", "\"version\":1", "春节劳模慰问人数");

        projects.say(RECORDED, project, 2, payload -> {
            payload.put("stage", "COMPLETED");
            ((ObjectNode) payload.get("source")).put("kind", "SELF_EVALUATION");
        });
        assertPromised("jixiao.goal.approved.v1", "\"version\":2", "\"goalVersion\":2", "SELF_EVALUATION");
        assertThat(goal().stage()).isEqualTo(GoalStage.APPROVED);
    }

    @Test
    void a_version_in_the_database_never_changes() {
        projects.say(REGISTERED, project, 1);

        assertThat(refusalOf("update goal_indicator set target = '1人'"))
                .contains("goal_indicator of a goal never changes");
        assertThat(refusalOf("delete from goal_version")).contains("never changes");
    }

    private static ObjectNode goalOf(ObjectNode payload) {
        return (ObjectNode) payload.get("proposedGoal");
    }

    private void assertPromised(String type, String... parts) {
        String event = outbox.last(type, project.toString());
        assertThat(EventContract.of("indicator-service", type).faultsOf(event)).isEmpty();
        assertThat(event).contains(parts);
    }

    /** The goal as stored, with all its versions read. */
    private PerformanceGoal goal() {
        return QuarkusTransaction.requiringNew().call(() -> {
            PerformanceGoal goal = goals.of(project, new FiscalYear(2024)).orElseThrow();
            goal.versions().all().forEach(GoalVersion::content);
            return goal;
        });
    }

    private String refusalOf(String sql) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(sql).executeUpdate());
            return "";
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
