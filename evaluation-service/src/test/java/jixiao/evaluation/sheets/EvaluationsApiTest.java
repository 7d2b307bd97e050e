package jixiao.evaluation.sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class EvaluationsApiTest {
    private static final String FILLED = """
            {"achieved": "已完成慰问。", "rows": [
              {"actual": "124人"}, {"actual": "800元/人"}, {"actual": "98%"}]}""";

    @Inject
    Told told;

    @Inject
    OutboxProbe outbox;

    private UUID project;
    private Told.Unit unit;
    private String sheet;

    @BeforeEach
    void anOpenSheetWithEverythingPaid() {
        openSheet("640300");
    }

    private void openSheet(String region) {
        project = UUID.randomUUID();
        unit = told.unit(region, "V" + project.toString().substring(0, 8));
        told.budget(project, event("project-service", "jixiao.budget.approved.v1"));
        told.goal(project, event("indicator-service", "jixiao.goal.approved.v1"));
        told.tell(
                "jixiao.execution.recorded.v1",
                "jixiao.projects",
                project,
                event("project-service", "jixiao.execution.recorded.v1"));
        sheet = clerk().get("/api/evaluations").jsonPath().getString("items[0].id");
    }

    @Test
    void a_sheet_goes_from_its_first_cell_to_a_told_result() {
        fillIn(FILLED).statusCode(200).body("totals.total", equalTo("100.00"));
        step(clerk(), "submit").statusCode(200).body("stage", equalTo("SUBMITTED"));
        step(department(), "complete")
                .statusCode(200)
                .body("stage", equalTo("COMPLETED"))
                .body("totalScore", equalTo("100.00"))
                .body("rating", equalTo("EXCELLENT"));

        String completed = outbox.last("jixiao.evaluation.completed.v1", project.toString());
        assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.completed.v1")
                        .faultsOf(completed))
                .isEmpty();
        assertThat(completed).contains("\"totalPoints\":\"100\"", "\"rate\":\"100\"", "\"revision\":1");
    }

    @Test
    void every_gap_is_named_at_once_before_a_sheet_is_submitted() {
        fillIn("""
                {"achieved": " ", "rows": [{"actual": "100人"}, {}, {"actual": "98%"}]}""").statusCode(200);

        step(clerk(), "submit")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/achieved", "/rows/0/explanation", "/rows/1/typedScore"))
                .body("errors.message", hasItem(containsString("扣分没有说明偏差原因")));
        show(clerk()).body("stage", equalTo("OPEN"));
    }

    @Test
    void one_row_can_be_saved_alone_and_says_how_it_was_scored() {
        clerk().header("If-Match", etag())
                .body("{\"actual\": \"93人\", \"explanation\": \"部分劳模外出。\"}")
                .put("/api/evaluations/" + sheet + "/rows/1")
                .then()
                .statusCode(200)
                .body("rows[0].score", equalTo("28.13"))
                .body("rows[0].formula", equalTo("93 ÷ 124 × 37.5 = 28.13，正向比例，mof-2020"))
                .body("rows[0].explanation", equalTo("部分劳模外出。"));
    }

    @Test
    void a_typed_score_counts_and_stands_beside_what_the_rules_give() {
        fillIn("""
                {"achieved": "已完成。", "rows": [
                  {"actual": "93人", "typedScore": "30", "explanation": "雨雪改期，其余已补办。"},
                  {"actual": "800元/人"}, {"actual": "98%"}]}""")
                .body("rows[0].score", equalTo("30"))
                .body("rows[0].ruledScore", equalTo("28.13"))
                .body("findings.code", hasItem("score-differs"));
    }

    @Test
    void a_submitted_sheet_is_locked_until_it_is_withdrawn() {
        fillIn(FILLED);
        step(clerk(), "submit");

        fillIn(FILLED).statusCode(409).body("type", equalTo("urn:jixiao:problem:illegal-step"));
        step(clerk(), "withdraw").statusCode(200).body("stage", equalTo("OPEN"));
        fillIn(FILLED).statusCode(200);
    }

    @Test
    void a_returned_sheet_is_open_again_and_says_why() {
        fillIn(FILLED);
        step(clerk(), "submit");

        department()
                .body("{\"remarks\": \"请补充满意度调查依据。\"}")
                .post("/api/evaluations/" + sheet + ":return")
                .then()
                .statusCode(200);

        show(clerk()).body("stage", equalTo("OPEN")).body("remarks", equalTo("请补充满意度调查依据。"));
    }

    @Test
    void a_payment_after_completion_opens_a_correction_that_is_told_as_such() {
        fillIn(FILLED);
        step(clerk(), "submit");
        step(department(), "complete");

        ObjectNode late = event("project-service", "jixiao.execution.recorded.v1");
        late.put("version", 12);
        ((ObjectNode) late.get("funds").get(0)).put("executed", "89280.00");
        told.tell("jixiao.execution.recorded.v1", "jixiao.projects", project, late);

        show(clerk())
                .body("stage", equalTo("OPEN"))
                .body("revision", equalTo(2))
                .body("completed.totalScore", equalTo("100.00"))
                .body("totals.total", equalTo("99.00"));
        step(clerk(), "submit").statusCode(200);
        step(department(), "complete").statusCode(200);
        String corrected = outbox.last("jixiao.evaluation.corrected.v1", project.toString());
        assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.corrected.v1")
                        .faultsOf(corrected))
                .isEmpty();
        assertThat(corrected).contains("\"revision\":2", "\"reason\":\"办结后补记执行数。\"", "\"totalScore\":\"99.00\"");
    }

    @Test
    void a_sheet_whose_figures_changed_since_it_was_submitted_is_judged_again_before_it_is_completed() {
        openSheet("510100");
        fillIn(FILLED);
        step(clerk(), "submit").statusCode(200);
        ObjectNode repaid = event("project-service", "jixiao.execution.recorded.v1");
        repaid.put("version", 12);
        ((ObjectNode) repaid.get("funds").get(0)).put("executed", "49600.00");
        told.tell("jixiao.execution.recorded.v1", "jixiao.projects", project, repaid);

        step(department(), "complete")
                .statusCode(422)
                .body("errors.pointer", contains("/execution/explanation"))
                .body("detail", containsString("请先退回"));
        show(clerk()).body("stage", equalTo("SUBMITTED"));
    }

    @Test
    void a_score_over_its_points_and_a_row_dropped_without_a_reason_are_not_submitted() {
        fillIn("""
                {"achieved": "已完成。", "execution": {"score": "100"}, "rows": [
                  {"actual": "124人"}, {"applicable": false}, {"actual": "98%"}]}""").statusCode(200);

        step(clerk(), "submit")
                .statusCode(422)
                .body("errors.pointer", contains("/execution/score", "/rows/1/explanation"));
    }

    @Test
    void a_completed_sheet_is_opened_again_only_with_a_reason() {
        fillIn(FILLED);
        step(clerk(), "submit");
        step(department(), "complete");

        department()
                .body("{\"remarks\": \" \"}")
                .post("/api/evaluations/" + sheet + ":correct")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/remarks"));
        department()
                .body("{\"remarks\": \"满意度口径有误。\"}")
                .post("/api/evaluations/" + sheet + ":correct")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void two_people_lose_nothing_the_second_is_told() {
        String seen = etag();
        fillIn(FILLED).statusCode(200);

        clerk().header("If-Match", seen)
                .body(FILLED)
                .put("/api/evaluations/" + sheet)
                .then()
                .statusCode(412)
                .body("detail", containsString("最近一次修改：" + Role.UNIT_CLERK + "@" + unit.key() + "，20"));
        clerk().body(FILLED).put("/api/evaluations/" + sheet).then().statusCode(428);
    }

    @Test
    void another_unit_sees_nothing_and_changes_nothing() {
        Told.Unit other = told.unit("640300", "W" + project.toString().substring(0, 8));
        RequestSpecification stranger = as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, other.key()));

        stranger.get("/api/evaluations/" + sheet).then().statusCode(404);
        as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, other.key()))
                .get("/api/evaluations")
                .then()
                .body("items", empty());
        step(as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, other.key())), "submit")
                .statusCode(404);
        show(as(TokensForTests.ofOrganisation(Role.DEPARTMENT, unit.departmentKey())))
                .statusCode(200);
    }

    @Test
    void only_the_right_role_takes_a_step() {
        step(clerk(), "complete").statusCode(403);
        step(department(), "submit").statusCode(403);
        given().get("/api/evaluations/" + sheet).then().statusCode(401);
    }

    @Test
    void bad_input_is_refused_at_its_cell() {
        fillIn("{\"achieved\": \"好\", \"rows\": [{\"actual\": \"1\"}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows"))
                .body("errors[0].message", containsString("自评表有 3 行"));
        fillIn("""
                {"achieved": "好", "rows": [{"typedScore": "-1"}, {"actual": "%s"}, {"actuall": "x"}]}""".formatted("长".repeat(501))).statusCode(422).body("errors[0].pointer", equalTo("/rows/2/actuall"));
        fillIn("""
                {"achieved": "好", "rows": [{"typedScore": "-1"}, {"actual": "%s"}, {}]}""".formatted("长".repeat(501)))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/typedScore", "/rows/1/actual"));
    }

    @Test
    void an_explanation_of_a_hundred_thousand_characters_or_with_a_control_character_is_refused() {
        fillIn("""
                {"achieved": "好\\u0000", "rows": [{"explanation": "%s"}, {}, {}]}""".formatted("因".repeat(100_000)))
                .statusCode(422)
                .body("errors.pointer", contains("/achieved", "/rows/0/explanation"));
    }

    @Test
    void an_actual_value_that_says_nothing_is_refused_when_the_sheet_is_submitted() {
        fillIn("""
                {"achieved": "好", "rows": [{"actual": "∞"}, {"actual": "800元/人"}, {"actual": "98%"}]}""").statusCode(200);

        step(clerk(), "submit").statusCode(422).body("errors.pointer", contains("/rows/0/typedScore"));
    }

    @Test
    void profiles_are_shown_with_their_rules() {
        clerk().get("/api/profiles")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("mof-2020", "mof-2021-cost", "hongsibu-2023"));
        clerk().get("/api/profiles/hongsibu-2023")
                .then()
                .body("execution.inTotal", equalTo(false))
                .body("groups.points", contains("50", "40", "10"))
                .body("region", equalTo("640303"));
        clerk().get("/api/profiles/nowhere").then().statusCode(404);
    }

    private ObjectNode event(String service, String type) {
        return told.example(service, type, project, unit);
    }

    private ValidatableResponse fillIn(String body) {
        return clerk().header("If-Match", etag())
                .body(body)
                .put("/api/evaluations/" + sheet)
                .then();
    }

    private ValidatableResponse step(RequestSpecification who, String step) {
        return who.post("/api/evaluations/" + sheet + ":" + step).then();
    }

    private ValidatableResponse show(RequestSpecification who) {
        return who.get("/api/evaluations/" + sheet).then();
    }

    private String etag() {
        return clerk().get("/api/evaluations/" + sheet).header("ETag");
    }

    private RequestSpecification clerk() {
        return as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, unit.key()));
    }

    private RequestSpecification department() {
        return as(TokensForTests.ofOrganisation(Role.DEPARTMENT, unit.departmentKey()));
    }

    private static RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).contentType("application/json");
    }
}
