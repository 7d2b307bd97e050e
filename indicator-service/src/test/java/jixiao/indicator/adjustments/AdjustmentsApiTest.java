package jixiao.indicator.adjustments;

import static jixiao.indicator.Callers.clerk;
import static jixiao.indicator.Callers.office;
import static jixiao.indicator.Callers.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jixiao.indicator.goals.GoalFixtures;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class AdjustmentsApiTest {
    private static final String APPROVED = "jixiao.goal.approved.v1";
    private static final String ASKED = """
            {"reason": "年中新增劳模6名，慰问人数相应增加。", "goal": "关心劳模生活，落实劳模春节慰问等各项待遇。",
             "indicators": [
              {"categoryCaption": "产出指标", "subcategoryCaption": "数量指标", "category": "OUTPUT",
               "subcategory": "QUANTITY", "name": "春节劳模慰问人数", "target": "130人"},
              {"categoryCaption": "产出指标", "subcategoryCaption": "成本指标", "category": "OUTPUT",
               "subcategory": "COST", "name": "慰问标准", "target": "≤800元/人"},
              {"categoryCaption": "满意度指标", "subcategoryCaption": "服务对象满意度", "category": "SATISFACTION",
               "subcategory": "SATISFACTION", "name": "劳模慰问满意度", "target": "≥95%"}]}""";
    private static final String GOOD = """
            {"grade": "GOOD", "opinion": "同意调整。", "dimensions":
              {"COMPLETENESS": "GOOD", "RELEVANCE": "GOOD", "APPROPRIATENESS": "GOOD", "FEASIBILITY": "GOOD"}}""";

    @Inject
    ProjectsSaid projects;

    @Inject
    OutboxProbe outbox;

    private final UUID project = UUID.randomUUID();
    private String goal;

    @BeforeEach
    void a_goal_is_approved_with_its_budget() {
        projects.organisation(GoalFixtures.UNIT, "640300", "129001", "吴忠市总工会本级");
        projects.organisation(GoalFixtures.OTHER_UNIT, "640300", "130001", "吴忠市妇联本级");
        projects.say("jixiao.project.registered.v1", project, 1);
        projects.say("jixiao.budget.approved.v1", project, 5);
        goal = "/api/goals/"
                + clerk().get("/api/goals?projectId=" + project)
                        .then()
                        .extract()
                        .path("items[0].id");
    }

    @Test
    void what_is_asked_for_stands_beside_the_approved_version_with_its_differences_and_findings() {
        ask().statusCode(200)
                .header("ETag", "\"1\"")
                .body("number", equalTo(1))
                .body("stage", equalTo("SUBMITTED"))
                .body("previousVersion", equalTo(1))
                .body("goalVersion", equalTo(2))
                .body("comparison.goal", nullValue())
                .body("comparison.indicators", hasSize(1))
                .body("comparison.indicators[0].cells", contains("TARGET"))
                .body("comparison.indicators[0].before.target", equalTo("124人"))
                .body("comparison.indicators[0].after.target", equalTo("130人"))
                .body("findings.goalVersion", equalTo(2))
                .body("findings.cost.equation", equalTo("130人×≤800元/人 = 10.4万元"))
                .body("review", nullValue());

        clerk().get(goal)
                .then()
                .body("stage", equalTo("APPROVED"))
                .body("approvedVersion", equalTo(1))
                .body("current.number", equalTo(1));
        assertThat(outbox.all(APPROVED, project.toString())).hasSize(1);
    }

    @Test
    void an_approved_adjustment_puts_its_version_in_the_place_of_the_approved_one_and_says_so() {
        ask().statusCode(200);

        office().body(GOOD)
                .post(goal + "/adjustments/1:approve")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("stage", equalTo("APPROVED"))
                .body("review.grade", equalTo("GOOD"))
                .body("decidedBy", notNullValue());

        clerk().get(goal)
                .then()
                .body("approvedVersion", equalTo(2))
                .body("current.indicators[0].target", equalTo("130人"))
                .body("review.opinion", equalTo("同意调整。"));
        String event = outbox.last(APPROVED, project.toString());
        assertThat(EventContract.of("indicator-service", APPROVED).faultsOf(event))
                .isEmpty();
        assertThat(event)
                .contains(
                        "\"goalVersion\":2",
                        "\"adjustment\":{\"number\":1,\"reason\":\"年中新增劳模6名，慰问人数相应增加。\",\"previousVersion\":1}",
                        "\"opinion\":\"同意调整。\"");
        assertThat(outbox.all(APPROVED, project.toString()).getFirst()).doesNotContain("\"adjustment\"");
    }

    @Test
    void the_example_given_to_readers_keeps_the_promise() {
        assertThat(EventContract.of("indicator-service", APPROVED)
                        .faultsOf(EventContract.of("indicator-service", APPROVED + ".adjusted")
                                .example()))
                .isEmpty();
    }

    @Test
    void a_review_of_fair_or_poor_cannot_approve_an_adjustment() {
        ask().statusCode(200);

        for (String grade : new String[] {"FAIR", "POOR"}) {
            office().body(GOOD.replaceFirst("GOOD", grade))
                    .post(goal + "/adjustments/1:approve")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/grade"));
        }
        clerk().get(goal + "/adjustments/1").then().body("stage", equalTo("SUBMITTED"));
    }

    @Test
    void what_was_returned_is_asked_for_anew_and_the_list_shows_the_newest_first() {
        ask().statusCode(200);
        office().body("{\"remarks\": \"请说明新增劳模的依据。\"}")
                .post(goal + "/adjustments/1:return")
                .then()
                .statusCode(200)
                .body("stage", equalTo("RETURNED"))
                .body("remarks", equalTo("请说明新增劳模的依据。"));

        ask().statusCode(200).body("number", equalTo(2)).body("goalVersion", equalTo(3));
        clerk().post(goal + "/adjustments/2:withdraw").then().statusCode(200).body("stage", equalTo("WITHDRAWN"));

        clerk().get(goal + "/adjustments").then().body("items.stage", contains("WITHDRAWN", "RETURNED"));
        String next =
                clerk().get(goal + "/adjustments?limit=1").then().extract().path("next");
        clerk().get(goal + "/adjustments?limit=1&after=" + next)
                .then()
                .body("items.number", contains(1))
                .body("next", nullValue());
        clerk().get(goal).then().body("approvedVersion", equalTo(1));
    }

    @Test
    void the_office_sees_page_by_page_what_waits_for_it_and_another_unit_sees_nothing_of_it() {
        ask().statusCode(200);
        String id = goal.substring(goal.lastIndexOf('/') + 1);

        assertThat(waiting()).contains(id).doesNotHaveDuplicates();
        stranger().get("/api/goals/adjustments").then().statusCode(200).body("items", hasSize(0));
        office().get("/api/goals/adjustments?after=rubbish")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/after"));

        clerk().post(goal + "/adjustments/1:withdraw").then().statusCode(200);
        assertThat(waiting()).doesNotContain(id);
    }

    /** The goals with an open adjustment, read two at a time. */
    private static List<String> waiting() {
        List<String> goals = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = office().queryParams(next == null ? Map.of() : Map.of("after", next))
                    .get("/api/goals/adjustments?stage=SUBMITTED&limit=2")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            goals.addAll(page.getList("items.goalId"));
            next = page.getString("next");
        } while (next != null);
        return goals;
    }

    @Test
    void one_adjustment_is_open_at_a_time() {
        ask().statusCode(200);

        ask().statusCode(409).body("detail", containsString("第 1 次调整申请尚待批复"));
    }

    @Test
    void of_two_who_ask_at_once_one_is_refused() throws Exception {
        Callable<Integer> asking = () -> ask().extract().statusCode();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            assertThat(people.invokeAll(Stream.of(asking, asking).toList()).stream()
                            .map(answer -> answer.resultNow())
                            .filter(status -> status == 200))
                    .hasSize(1);
        }
        clerk().get(goal + "/adjustments").then().body("items", hasSize(1));
    }

    @Test
    void only_an_approved_goal_is_adjusted() {
        UUID draft = UUID.randomUUID();
        projects.say("jixiao.project.registered.v1", draft, 1);
        String id =
                clerk().get("/api/goals?projectId=" + draft).then().extract().path("items[0].id");

        clerk().body(ASKED)
                .post("/api/goals/" + id + ":adjust")
                .then()
                .statusCode(409)
                .body("detail", containsString("可以直接修改"));
    }

    @Test
    void an_adjustment_says_why_and_changes_something() {
        clerk().body(ASKED.replace("年中新增劳模6名，慰问人数相应增加。", " "))
                .post(goal + ":adjust")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        clerk().body(ASKED.replace("130人", "124人"))
                .post(goal + ":adjust")
                .then()
                .statusCode(422)
                .body("detail", containsString("没有变化"));
        clerk().body("{\"reason\": \"取消\", \"goal\": \"\", \"indicators\": []}")
                .post(goal + ":adjust")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/goal"));
        clerk().get(goal + "/adjustments").then().body("items", hasSize(0));
    }

    @Test
    void who_read_another_version_is_told_so() {
        clerk().header("If-Match", "\"1\"")
                .body(ASKED)
                .post(goal + ":adjust")
                .then()
                .statusCode(412);
        ask().statusCode(200);
        office().header("If-Match", "\"2\"")
                .body(GOOD)
                .post(goal + "/adjustments/1:approve")
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_decided_is_not_decided_again() {
        ask().statusCode(200);
        office().body(GOOD).post(goal + "/adjustments/1:approve").then().statusCode(200);

        office().body(GOOD)
                .post(goal + "/adjustments/1:approve")
                .then()
                .statusCode(409)
                .body("detail", containsString("已批复"));
        clerk().post(goal + "/adjustments/1:withdraw").then().statusCode(409);
    }

    @Test
    void targets_a_document_states_meanwhile_are_not_overwritten() {
        ask().statusCode(200);
        projects.say(
                "jixiao.project-year.recorded.v1",
                project,
                9,
                payload -> ((ObjectNode) payload.get("form")).put("goal", "文件另有规定。"));

        office().body(GOOD)
                .post(goal + "/adjustments/1:approve")
                .then()
                .statusCode(409)
                .body("detail", containsString("文件已另行登记"));
    }

    @Test
    void only_the_right_people_ask_and_decide_and_a_stranger_sees_nothing() {
        office().body(ASKED).post(goal + ":adjust").then().statusCode(403);
        ask().statusCode(200);
        clerk().body(GOOD).post(goal + "/adjustments/1:approve").then().statusCode(403);
        stranger().get(goal + "/adjustments").then().statusCode(404);
        stranger().post(goal + "/adjustments/1:withdraw").then().statusCode(404);
        clerk().get(goal + "/adjustments/7").then().statusCode(404);
    }

    @Test
    void the_same_key_asks_once() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            clerk().header("Idempotency-Key", key)
                    .body(ASKED)
                    .post(goal + ":adjust")
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(1));
        }
    }

    private ValidatableResponse ask() {
        return clerk().body(ASKED).post(goal + ":adjust").then();
    }
}
