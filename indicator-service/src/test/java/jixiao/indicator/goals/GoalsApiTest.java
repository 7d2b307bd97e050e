package jixiao.indicator.goals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class GoalsApiTest {
    private static final String EDITED = """
            {"goal": "慰问劳模124人。", "indicators": [
              {"subcategory": "QUANTITY", "name": "慰问人数", "target": "≥124人"},
              {"subcategory": "SATISFACTION", "name": "劳模满意度", "target": "≥95%", "points": "10"}]}""";
    private static final String GOOD = """
            {"grade": "GOOD", "opinion": "同意入库。", "dimensions":
              {"COMPLETENESS": "GOOD", "RELEVANCE": "GOOD", "APPROPRIATENESS": "GOOD", "FEASIBILITY": "GOOD"}}""";

    @Inject
    ProjectsSaid projects;

    @Inject
    OutboxProbe outbox;

    private final UUID project = UUID.randomUUID();
    private String goal;

    @BeforeEach
    void a_registered_project_has_a_draft() {
        projects.organisation(GoalFixtures.UNIT, "640300", "129001", "吴忠市总工会本级");
        projects.say("jixiao.project.registered.v1", project, 1);
        goal = clerk().get("/api/goals?projectId=" + project).then().extract().path("items[0].id");
    }

    @Test
    void an_edit_states_a_new_version_with_the_captions_of_its_classes() {
        clerk().header("If-Match", "\"1\"")
                .body(EDITED)
                .put("/api/goals/" + goal)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("goalVersion", equalTo(2))
                .body("versionCount", equalTo(2))
                .body("current.indicators.categoryCaption", contains("产出指标", "满意度指标"))
                .body("current.indicators[1].points", equalTo("10"));

        clerk().get("/api/goals/" + goal + "/comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body("goal.after", equalTo("慰问劳模124人。"))
                .body("against", nullValue())
                .body("indicators.kind", contains("CHANGED", "CHANGED", "REMOVED"));
    }

    @Test
    void an_edit_must_name_the_version_it_has_read() {
        clerk().body(EDITED).put("/api/goals/" + goal).then().statusCode(428);
        clerk().header("If-Match", "\"7\"")
                .body(EDITED)
                .put("/api/goals/" + goal)
                .then()
                .statusCode(412);
    }

    @Test
    void a_goal_is_submitted_reviewed_and_told_as_promised() {
        clerk().post("/api/goals/" + goal + ":submit").then().statusCode(200).body("stage", equalTo("SUBMITTED"));
        office().body(GOOD)
                .post("/api/goals/" + goal + ":review")
                .then()
                .statusCode(200)
                .body("stage", equalTo("REVIEWED"))
                .body("review.grade", equalTo("GOOD"))
                .body("review.dimensions.FEASIBILITY", equalTo("GOOD"));

        String event = outbox.last("jixiao.goal.reviewed.v1", project.toString());
        assertThat(EventContract.of("indicator-service", "jixiao.goal.reviewed.v1")
                        .faultsOf(event))
                .isEmpty();
        assertThat(event).contains("\"opinion\":\"同意入库。\"", "\"version\":3");
    }

    @Test
    void a_fair_review_returns_the_goal_and_an_edit_of_a_reviewed_one_voids_the_review() {
        clerk().post("/api/goals/" + goal + ":submit").then().statusCode(200);
        office().body(GOOD.replaceFirst("GOOD", "FAIR"))
                .post("/api/goals/" + goal + ":review")
                .then()
                .body("stage", equalTo("RETURNED"))
                .body("remarks", equalTo("同意入库。"));
        clerk().header("If-Match", "*")
                .body(EDITED)
                .put("/api/goals/" + goal)
                .then()
                .body("stage", equalTo("DRAFT"))
                .body("review", nullValue())
                .body("reviews.grade", contains("FAIR"));

        String event = outbox.last("jixiao.goal.revised.v1", project.toString());
        assertThat(EventContract.of("indicator-service", "jixiao.goal.revised.v1")
                        .faultsOf(event))
                .isEmpty();
        assertThat(event).contains("\"goalVersion\":2");
    }

    @Test
    void every_review_ever_decided_is_listed_also_when_it_is_void() {
        clerk().post("/api/goals/" + goal + ":submit").then().statusCode(200);
        office().body(GOOD.replaceFirst("GOOD", "FAIR"))
                .post("/api/goals/" + goal + ":review")
                .then()
                .statusCode(200);
        clerk().header("If-Match", "*")
                .body(EDITED)
                .put("/api/goals/" + goal)
                .then()
                .statusCode(200);
        clerk().post("/api/goals/" + goal + ":submit").then().statusCode(200);
        office().body(GOOD).post("/api/goals/" + goal + ":review").then().statusCode(200);

        auditor()
                .get("/api/goals/" + goal + "/reviews")
                .then()
                .statusCode(200)
                .body("items.grade", contains("FAIR", "GOOD"))
                .body("items.goalVersion", contains(1, 2))
                .body("items.holds", contains(false, true))
                .body("next", nullValue());
    }

    @Test
    void a_goal_can_be_withdrawn_and_returned_with_remarks() {
        clerk().post("/api/goals/" + goal + ":submit").then().statusCode(200);
        clerk().post("/api/goals/" + goal + ":withdraw").then().body("stage", equalTo("DRAFT"));
        clerk().post("/api/goals/" + goal + ":submit").then().statusCode(200);
        office().body("{\"remarks\": \" \"}")
                .post("/api/goals/" + goal + ":return")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/remarks"));
        office().body("{\"remarks\": \"请补充成本指标。\"}")
                .post("/api/goals/" + goal + ":return")
                .then()
                .body("stage", equalTo("RETURNED"))
                .body("remarks", equalTo("请补充成本指标。"));
    }

    @Test
    void a_step_out_of_turn_is_refused_in_chinese_and_changes_nothing() {
        office().body(GOOD)
                .post("/api/goals/" + goal + ":review")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:illegal-step"))
                .body("detail", containsString("草稿"));
        clerk().get("/api/goals/" + goal).then().header("ETag", "\"1\"");
    }

    @Test
    void a_step_is_found_whether_or_not_the_client_escapes_its_colon() {
        clerk().urlEncodingEnabled(false)
                .post("/api/goals/" + goal + "%3Asubmit")
                .then()
                .statusCode(200);
        clerk().urlEncodingEnabled(false)
                .post("/api/goals/" + goal + ":withdraw")
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_key_submits_once_and_replays_the_answer() {
        String key = UUID.randomUUID().toString();
        clerk().header("Idempotency-Key", key)
                .post("/api/goals/" + goal + ":submit")
                .then()
                .statusCode(200);
        clerk().header("Idempotency-Key", key)
                .post("/api/goals/" + goal + ":submit")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void another_units_goal_does_not_exist_for_a_stranger() {
        projects.organisation(GoalFixtures.OTHER_UNIT, "640300", "130001", "吴忠市妇联本级");
        RequestSpecification stranger = as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640300/130001"));

        stranger.get("/api/goals/" + goal).then().statusCode(404);
        stranger.post("/api/goals/" + goal + ":submit").then().statusCode(404);
        stranger.get("/api/goals").then().statusCode(200).body("items", empty());
        as(TokensForTests.ofRegion(Role.AUDITOR, "640303"))
                .get("/api/goals/" + goal)
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_is_narrowed_and_goes_on_where_it_ended() {
        UUID second = UUID.randomUUID();
        projects.say("jixiao.project.registered.v1", second, 1, payload -> payload.put("name", "劳模疗休养"));

        auditor()
                .get("/api/goals?fiscalYear=2024&stage=DRAFT&q=疗休养&unit=640300/129001")
                .then()
                .body("items.projectName", hasItem("劳模疗休养"))
                .body("items.projectName", not(hasItem("劳模春节慰问金")));
        String next = auditor().get("/api/goals?limit=1").then().extract().path("next");
        auditor().queryParam("after", next).get("/api/goals?limit=500").then().body("items", not(empty()));
        auditor().get("/api/goals?after=rubbish").then().statusCode(422).body("errors[0].pointer", equalTo("/after"));
        auditor()
                .get("/api/goals?after=3000/129001/" + second)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/after"));
        auditor().get("/api/goals?q=%25").then().body("items", empty());
    }

    @Test
    void a_list_is_cut_to_an_organisation_by_the_key_people_know() {
        auditor().get("/api/goals?unit=640300/129001").then().body("items", not(empty()));
        auditor().get("/api/goals?unit=640300/999999").then().statusCode(200).body("items", empty());
        auditor().get("/api/goals?unit=129001").then().statusCode(422).body("errors[0].pointer", equalTo("/unit"));
    }

    @Test
    void bad_input_is_refused_at_its_field() {
        clerk().header("If-Match", "*")
                .body(EDITED.replace("QUANTITY", "NUMBERS"))
                .put("/api/goals/" + goal)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/0/subcategory"));
        clerk().header("If-Match", "*")
                .body(EDITED.replace("\"10\"", "\"-1\""))
                .put("/api/goals/" + goal)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/1/points"))
                .body("errors[0].message", equalTo("分值不能为负数。"));
        clerk().header("If-Match", "*")
                .body(EDITED.replace("\"subcategory\": \"QUANTITY\", ", ""))
                .put("/api/goals/" + goal)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/0/category"));
        clerk().header("If-Match", "*")
                .body(EDITED.replace("慰问人数", "慰问\\u0000人数"))
                .put("/api/goals/" + goal)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/0/name"));
        office().body(GOOD.replace("\"FEASIBILITY\": \"GOOD\"", "\"FEASIBILITY\": null"))
                .post("/api/goals/" + goal + ":review")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dimensions/feasibility"));
    }

    @Test
    void only_the_right_office_may_act() {
        clerk().body(GOOD).post("/api/goals/" + goal + ":review").then().statusCode(403);
        office().post("/api/goals/" + goal + ":submit").then().statusCode(403);
        given().get("/api/goals").then().statusCode(401);
    }

    private static RequestSpecification clerk() {
        return as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640300/129001"));
    }

    private static RequestSpecification office() {
        return as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "640300"));
    }

    private static RequestSpecification auditor() {
        return as(TokensForTests.ofRegion(Role.AUDITOR, "640000"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
