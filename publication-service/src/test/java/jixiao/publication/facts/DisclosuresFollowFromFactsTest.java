package jixiao.publication.facts;

import static jixiao.publication.Callers.anyone;
import static jixiao.publication.Callers.department;
import static jixiao.publication.Producers.ofProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.Producers;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class DisclosuresFollowFromFactsTest {
    private static final String UNIT = "640300/129001";
    private static final String PROJECTS = "project-service";
    private static final String GOALS = "indicator-service";
    private static final String EVALUATIONS = "evaluation-service";
    private static final String DOCUMENT = "e4d8c2f0-3b1a-4f5e-8c7d-6a9b0c1d2e51";

    @Inject
    Producers producers;

    @Inject
    OutboxProbe outbox;

    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void the_organisations_are_known() {
        producers.say(PROJECTS, "jixiao.organisation.changed.v1", state -> {});
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_approved_goal_and_its_budget_prepare_a_target_table_whichever_comes_first(boolean goalFirst) {
        Runnable goal = () -> producers.say(GOALS, "jixiao.goal.approved.v1", ofProject(project));
        Runnable budget = () -> producers.say(PROJECTS, "jixiao.budget.approved.v1", ofProject(project));
        (goalFirst ? List.of(goal, budget) : List.of(budget, goal)).forEach(Runnable::run);

        one("TARGET")
                .body("stage", equalTo("PREPARED"))
                .body("layout", equalTo("wuzhong-target-2024"))
                .body("form.name", equalTo("劳模春节慰问金"))
                .body("form.attribute", equalTo("一年期项目"))
                .body("form.funds.total.written", equalTo("9.92"))
                .body("form.funds.local.money", equalTo("99200.00"))
                .body("form.funds.transfer", nullValue())
                .body("form.indicators.target", contains("124人", "≤800元/人", "≥95%"));
    }

    @Test
    void a_budget_waits_for_the_goal_version_it_names() {
        producers.say(GOALS, "jixiao.goal.approved.v1", ofProject(project));
        producers.say(PROJECTS, "jixiao.budget.approved.v1", ofProject(project).andThen(approvalNames(2)));
        assertThat(prepared("TARGET")).isEmpty();

        producers.say(
                GOALS,
                "jixiao.goal.approved.v1",
                ofProject(project)
                        .andThen(state ->
                                state.put("version", 9).put("goalVersion", 2).put("goal", "改过的目标")));

        one("TARGET").body("form.goal", equalTo("改过的目标"));
    }

    @Test
    void an_admission_and_the_reviewed_goal_prepare_a_library_entry() {
        producers.say(PROJECTS, "jixiao.project.admitted.v1", ofProject(project));
        producers.say(GOALS, "jixiao.goal.reviewed.v1", ofProject(project));

        one("LIBRARY").body("layout", equalTo("library")).body("form.indicators", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_sent_back_after_admission_is_no_longer_prepared_until_it_is_admitted_again(boolean goalFirst) {
        producers.say(PROJECTS, "jixiao.project.admitted.v1", ofProject(project).andThen(version(4)));
        if (goalFirst) {
            producers.say(GOALS, "jixiao.goal.reviewed.v1", ofProject(project));
        }

        producers.say(PROJECTS, "jixiao.project.returned.v1", ofProject(project).andThen(version(5)));
        if (!goalFirst) {
            producers.say(GOALS, "jixiao.goal.reviewed.v1", ofProject(project));
        }
        assertThat(prepared("LIBRARY")).isEmpty();

        producers.say(PROJECTS, "jixiao.project.admitted.v1", ofProject(project).andThen(version(8)));
        assertThat(prepared("LIBRARY")).hasSize(1);
    }

    @Test
    void what_is_public_stays_when_its_project_is_sent_back() {
        producers.say(PROJECTS, "jixiao.project.admitted.v1", ofProject(project).andThen(version(4)));
        producers.say(GOALS, "jixiao.goal.reviewed.v1", ofProject(project));
        String id = prepared("LIBRARY").getFirst();
        step(id, "approve");
        step(id, "publish");
        producers.say(
                PROJECTS,
                "jixiao.project.admitted.v1",
                ofProject(project).andThen(version(5)).andThen(state -> state.put("name", "改过的名称")));
        assertThat(prepared("LIBRARY")).containsExactly(id);

        producers.say(PROJECTS, "jixiao.project.returned.v1", ofProject(project).andThen(version(6)));

        assertThat(prepared("LIBRARY")).isEmpty();
        department(UNIT)
                .get("/api/publications/" + id)
                .then()
                .body("stage", equalTo("PUBLISHED"))
                .body("editions", hasSize(1));
    }

    @Test
    void a_completed_evaluation_prepares_a_self_evaluation() {
        producers.say(EVALUATIONS, "jixiao.evaluation.completed.v1", ofProject(project));

        one("SELF_EVALUATION")
                .body("amount", equalTo("99200.00"))
                .body("form.yearEnd.totalScore", equalTo("100"))
                .body("form.yearEnd.funds[0].rate", equalTo("100"))
                .body("form.indicators[2].actual", equalTo("98%"));
    }

    @Test
    void a_correction_is_a_new_edition_with_a_notice_and_the_published_one_stays_until_then() {
        producers.say(EVALUATIONS, "jixiao.evaluation.completed.v1", ofProject(project));
        String id = prepared("SELF_EVALUATION").getFirst();
        step(id, "approve");
        step(id, "publish");

        producers.say(
                EVALUATIONS,
                "jixiao.evaluation.corrected.v1",
                ofProject(project).andThen(state -> state.put("achieved", "已完成，另补记一笔。")));

        anyone().get("/api/publications/" + id)
                .then()
                .body("stage", equalTo("PUBLISHED"))
                .body("edition", equalTo(1))
                .body("form.yearEnd.achieved", equalTo("已完成124名劳模的春节慰问。"));
        step(id, "approve");
        step(id, "publish");
        anyone().get("/api/publications/" + id)
                .then()
                .body("edition", equalTo(2))
                .body("form.yearEnd.achieved", equalTo("已完成，另补记一笔。"))
                .body("editions.stage", contains("SUPERSEDED", "PUBLISHED"))
                .body("editions[1].notice", equalTo("补记12月支付。"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_recorded_target_table_is_public_as_soon_as_project_and_goal_are_known(boolean goalFirst) {
        Runnable goal = () -> producers.say(GOALS, "jixiao.goal.approved.v1", recordedGoal());
        Runnable year = () -> producers.say(PROJECTS, "jixiao.project-year.recorded.v1", ofProject(project));
        (goalFirst ? List.of(goal, year) : List.of(year, goal)).forEach(Runnable::run);

        String event = outbox.last("jixiao.disclosure.published.v1", project.toString());
        assertThat(EventContract.of("publication-service", "jixiao.disclosure.published.v1")
                        .faultsOf(event))
                .isEmpty();
        assertThat(event).contains("\"publishedOn\":null", "\"origin\":\"RECORDED\"");
    }

    @Test
    void what_is_said_twice_or_late_changes_nothing() {
        producers.say(
                PROJECTS, "jixiao.project-year.recorded.v1", ofProject(project).andThen(version(7)));
        producers.say(GOALS, "jixiao.goal.approved.v1", recordedGoal());
        producers.say(
                PROJECTS, "jixiao.project-year.recorded.v1", ofProject(project).andThen(version(7)));
        producers.say(
                PROJECTS, "jixiao.project-year.recorded.v1", ofProject(project).andThen(version(2)));

        assertThat(outbox.all("jixiao.disclosure.published.v1", project.toString()))
                .hasSize(1);
    }

    @Test
    void what_people_withdrew_is_not_shown_again_because_its_document_is_imported_again() {
        producers.say(PROJECTS, "jixiao.project-year.recorded.v1", ofProject(project));
        producers.say(GOALS, "jixiao.goal.approved.v1", recordedGoal());
        String id = anyone().get("/api/publications?limit=500")
                .then()
                .extract()
                .path("items.find { it.projectId == '%s' }.id".formatted(project));
        department(UNIT).body("{\"remarks\":\"含个人信息。\"}").post("/api/publications/" + id + ":withdraw");

        producers.say(
                PROJECTS,
                "jixiao.project-year.recorded.v1",
                ofProject(project)
                        .andThen(version(5))
                        .andThen(state -> ((ObjectNode) state.get("form")).put("goal", "重新导入。")));

        anyone().get("/api/publications/" + id).then().body("stage", equalTo("WITHDRAWN"));
        one("TARGET").body("stage", equalTo("PREPARED")).body("edition", equalTo(2));
    }

    @Test
    void reading_a_document_again_corrects_nothing_and_what_people_correct_waits_for_approval() {
        producers.say(PROJECTS, "jixiao.project-year.recorded.v1", fromDocument("SELF_EVALUATION"));
        producers.say(EVALUATIONS, "jixiao.evaluation.completed.v1", fromDocument("SELF_EVALUATION"));
        producers.say(
                EVALUATIONS,
                "jixiao.evaluation.corrected.v1",
                fromDocument("SELF_EVALUATION").andThen(version(20)).andThen(state -> state.put("achieved", "换了读法。")));
        assertThat(prepared("SELF_EVALUATION")).isEmpty();
        assertThat(outbox.all("jixiao.disclosure.published.v1", project.toString()))
                .hasSize(1);

        producers.say(
                EVALUATIONS,
                "jixiao.evaluation.corrected.v1",
                fromDocument("SELF_EVALUATION").andThen(version(21)).andThen(state -> state.put("origin", "ENTERED")));
        one("SELF_EVALUATION").body("edition", equalTo(2)).body("editions[1].notice", equalTo("补记12月支付。"));
    }

    private Consumer<ObjectNode> recordedGoal() {
        return fromDocument("TARGET");
    }

    private Consumer<ObjectNode> fromDocument(String kind) {
        return ofProject(project).andThen(state -> {
            state.put("origin", "RECORDED");
            state.putObject("source")
                    .put("documentId", kind.equals("TARGET") ? DOCUMENT : new UUID(0, kind.hashCode()).toString())
                    .put("layout", "wuzhong-target-2024")
                    .put("kind", kind)
                    .put("title", "2024年吴忠市本级部门项目支出预算绩效目标表")
                    .putNull("publishedOn")
                    .putNull("origin")
                    .put("digest", "a".repeat(64))
                    .put("position", 1);
        });
    }

    private static Consumer<ObjectNode> approvalNames(int goalVersion) {
        return state -> ((ObjectNode) state.get("approval")).put("goalVersion", goalVersion);
    }

    private static Consumer<ObjectNode> version(long version) {
        return state -> state.put("version", version);
    }

    private ValidatableResponse one(String kind) {
        List<String> ids = prepared(kind);
        assertThat(ids).hasSize(1);
        return department(UNIT)
                .get("/api/publications/" + ids.getFirst())
                .then()
                .statusCode(200);
    }

    private List<String> prepared(String kind) {
        return department(UNIT)
                .get("/api/publications?stage=PREPARED&limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.projectId == '%s' && it.kind == '%s' }.id".formatted(project, kind));
    }

    private static void step(String id, String step) {
        department(UNIT).post("/api/publications/" + id + ":" + step).then().statusCode(200);
    }
}
