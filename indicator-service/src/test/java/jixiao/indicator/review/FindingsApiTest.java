package jixiao.indicator.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import jixiao.indicator.goals.GoalFixtures;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class FindingsApiTest {
    @Inject
    ProjectsSaid projects;

    @Test
    void the_findings_on_a_goal_stand_at_their_cells_beside_the_reckoned_cost() {
        UUID project = UUID.randomUUID();
        projects.organisation(GoalFixtures.UNIT, "640300", "129001", "吴忠市总工会本级");
        projects.say("jixiao.project.registered.v1", project, 1);
        String goal =
                office().get("/api/goals?projectId=" + project).then().extract().path("items[0].id");

        office().get("/api/goals/" + goal + "/findings")
                .then()
                .statusCode(200)
                .body("goalVersion", equalTo(1))
                .body("profile", startsWith("mof-2020/"))
                .body("findings.code", hasItem("G2"))
                .body("findings.find { it.code == 'G2' }.message", containsString("效益指标"))
                .body("cost.equation", equalTo("124人×≤800元/人 = 9.92万元"))
                .body("cost.verdict", equalTo("EXACT"))
                .body("suggested.COMPLETENESS", equalTo("FAIR"))
                .body("overall", equalTo("FAIR"));
        as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "632200"))
                .get("/api/goals/" + goal + "/findings")
                .then()
                .statusCode(404);
    }

    @Test
    void a_goal_that_is_not_stored_is_reviewed_all_the_same() {
        office().body("""
                        {"region": "632221", "fiscalYear": 2023, "projectName": "厂务公开经费", "budget": "40000.00",
                         "content": {"goal": "开展厂务公开宣传。", "indicators": [
                           {"subcategory": "QUANTITY", "name": "开展宣传", "target": "≥2次"},
                           {"subcategory": "TIMELINESS", "name": "完成时限", "target": "2021年12月28日"},
                           {"subcategory": "COST", "name": "单次印刷成本", "target": "≤5万元"},
                           {"subcategory": "SOCIAL", "name": "知晓率", "target": "≥90%"}]}}""")
                .post("/api/goals/reviews:preview")
                .then()
                .statusCode(200)
                .body("goalVersion", nullValue())
                .body("findings.code", hasItems("O5", "C1"))
                .body("findings.find { it.code == 'O5' }.position", equalTo(2))
                .body("findings.find { it.code == 'O5' }.field", equalTo("TARGET"));
    }

    @Test
    void a_preview_understands_captions_without_codes() {
        preview("""
                {"categoryCaption": "产出指标（50分）", "subcategoryCaption": "数量指标", "name": "培训人数", "target": "≥500人"},
                {"categoryCaption": "二、效益指标", "name": "学员就业率", "target": "≥80%"}""", "")
                .statusCode(200)
                .body("findings.findAll { it.code == 'G3' }.position", contains(2))
                .body("findings.findAll { it.code == 'G3' }.field", contains("SUBCATEGORY"));
    }

    @Test
    void a_budget_below_zero_and_a_unit_nobody_knows_are_refused_at_their_fields() {
        preview("", "\"budget\": \"-5\", ").statusCode(422).body("errors[0].pointer", equalTo("/budget"));
        preview("", "\"unit\": {\"code\": \"999999\"}, ").statusCode(422).body("errors[0].pointer", equalTo("/unit"));
    }

    private static ValidatableResponse preview(String rows, String more) {
        return office().body("""
                        {"region": "640300", "fiscalYear": 2025, "projectName": "养老护理员培训", %s
                         "content": {"goal": "培训养老护理员500人。", "indicators": [%s]}}""".formatted(more, rows))
                .post("/api/goals/reviews:preview")
                .then();
    }

    @Test
    void the_catalogue_of_checks_is_open_to_every_signed_in_caller() {
        office().get("/api/goals/checks").then().statusCode(200).body("id", hasItems("O5", "O22", "C1"));
        given().get("/api/goals/checks").then().statusCode(401);
    }

    private static RequestSpecification office() {
        return as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "640300"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
