package jixiao.indicator.goals;

import static jixiao.indicator.Callers.clerk;
import static jixiao.indicator.Callers.office;
import static jixiao.indicator.Callers.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class GoalBatchesApiTest {
    @Inject
    ProjectsSaid projects;

    @Inject
    OutboxProbe outbox;

    @Inject
    EntityManager database;

    private final UUID firstProject = UUID.randomUUID();
    private String first;
    private String second;

    @BeforeEach
    void two_projects_have_drafts() {
        projects.organisation(GoalFixtures.UNIT, "640300", "129001", "吴忠市总工会本级");
        projects.organisation(GoalFixtures.OTHER_UNIT, "640300", "130001", "吴忠市妇联本级");
        first = registered(firstProject);
        second = registered(UUID.randomUUID());
    }

    @Test
    void a_bad_row_is_told_its_fault_and_loses_nothing_of_the_others() {
        String draft = registered(UUID.randomUUID());
        submit(submission(first, 1), submission(second, 1)).body("done", equalTo(2));

        batch(
                        "reviews",
                        review(first, 2, "GOOD"),
                        review(second, 2, "GOOD").replace("\"同意入库。\"", "\" \""),
                        review(draft, 1, "GOOD"),
                        review(UUID.randomUUID().toString(), 1, "GOOD"),
                        review(second, 7, "GOOD"),
                        review(second, 2, "FAIR"))
                .statusCode(200)
                .body("done", equalTo(2))
                .body("refused", equalTo(4))
                .body("items.result", contains("DONE", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "DONE"))
                .body("items[0].stage", equalTo("REVIEWED"))
                .body("items[0].version", equalTo(3))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.type", equalTo("urn:jixiao:problem:invalid-field"))
                .body("items[1].problem.errors[0].pointer", equalTo("/opinion"))
                .body("items[1].problem.errors[0].message", equalTo("请填写审核意见。"))
                .body("items[2].problem.type", equalTo("urn:jixiao:problem:illegal-step"))
                .body("items[2].problem.detail", containsString("草稿"))
                .body("items[3].problem.status", equalTo(404))
                .body("items[4].problem.type", equalTo("urn:jixiao:problem:version-conflict"))
                .body("items[5].stage", equalTo("RETURNED"));

        assertThat(outbox.all("jixiao.goal.reviewed.v1", firstProject.toString()))
                .hasSize(1);
        clerk().get("/api/goals/" + draft).then().body("stage", equalTo("DRAFT"));
    }

    @Test
    void each_review_leaves_its_own_trace() {
        submit(submission(first, 1), submission(second, 1));

        batch("reviews", review(first, 2, "GOOD"), review(second, 2, "EXCELLENT"));

        for (String goal : List.of(first, second)) {
            assertThat(database.createNativeQuery(
                                    "select 1 from audit_entry where action = 'REVIEW' and subject_id = ?")
                            .setParameter(1, goal)
                            .getResultList())
                    .hasSize(1);
        }
    }

    @Test
    void a_batch_sent_again_because_its_answer_was_lost_decides_nothing_twice() {
        submit(submission(first, 1), submission(second, 1));
        batch("reviews", review(first, 2, "GOOD"));

        batch("reviews", review(first, 2, "GOOD"), review(second, 2, "GOOD"))
                .body("items.result", everyItem(equalTo("DONE")));
        batch("reviews", review(first, 2, "POOR")).body("items.result", contains("REFUSED"));

        office().get("/api/goals/" + first + "/reviews").then().body("items", hasSize(1));
        submit(submission(first, 1)).body("items.result", contains("REFUSED"));
    }

    @Test
    void the_same_key_replays_the_answer() {
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            clerk().header("Idempotency-Key", key)
                    .body("{\"items\": [" + submission(first, 1) + "]}")
                    .post("/api/goals/submissions:batch")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed)
                    .body("items[0].stage", equalTo("SUBMITTED"));
        }
    }

    @Test
    void many_goals_are_submitted_and_returned_at_once() {
        submit(submission(first, 1), submission(second, 1)).body("items.stage", everyItem(equalTo("SUBMITTED")));

        String remarks = "{\"goalId\": \"%s\", \"version\": 2, \"remarks\": \"请补充成本指标。\"}";
        for (int i = 0; i < 2; i++) {
            batch("returns", remarks.formatted(first), remarks.formatted(second))
                    .body("items.stage", contains("RETURNED", "RETURNED"));
        }
        clerk().get("/api/goals/" + second).then().body("remarks", equalTo("请补充成本指标。"));
    }

    @Test
    void an_empty_or_boundless_batch_is_refused_as_a_whole() {
        batch("reviews").statusCode(422).body("errors[0].pointer", equalTo("/items"));
        batch(
                        "reviews",
                        Stream.generate(() -> review(first, 1, "GOOD"))
                                .limit(501)
                                .toArray(String[]::new))
                .statusCode(422)
                .body("errors[0].message", containsString("最多 500 项"));
        batch("reviews", review(first, 1, "GREAT"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/0/grade"));
    }

    @Test
    void nobody_acts_on_many_goals_who_may_not_act_on_one() {
        clerk().body("{\"items\": [" + review(first, 1, "GOOD") + "]}")
                .post("/api/goals/reviews:batch")
                .then()
                .statusCode(403);
        stranger()
                .body("{\"items\": [" + submission(first, 1) + "]}")
                .post("/api/goals/submissions:batch")
                .then()
                .statusCode(200)
                .body("items[0].problem.status", equalTo(404));
    }

    private String registered(UUID project) {
        projects.say("jixiao.project.registered.v1", project, 1);
        return clerk().get("/api/goals?projectId=" + project).then().extract().path("items[0].id");
    }

    private static ValidatableResponse submit(String... items) {
        return clerk().body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/api/goals/submissions:batch")
                .then();
    }

    private static ValidatableResponse batch(String steps, String... items) {
        return office().body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/api/goals/" + steps + ":batch")
                .then();
    }

    private static String submission(String goal, int version) {
        return "{\"goalId\": \"%s\", \"version\": %d}".formatted(goal, version);
    }

    private static String review(String goal, int version, String grade) {
        return """
                {"goalId": "%s", "version": %d, "grade": "%s", "opinion": "同意入库。", "dimensions":
                  {"COMPLETENESS": "GOOD", "RELEVANCE": "GOOD", "APPROPRIATENESS": "GOOD", "FEASIBILITY": "GOOD"}}""".formatted(goal, version, grade);
    }
}
