package jixiao.evaluation.sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
    @Inject
    Told told;

    @Inject
    OutboxProbe outbox;

    private OpenedSheet sheet;

    @BeforeEach
    void anOpenSheetWithEverythingPaid() {
        sheet = OpenedSheet.in(told, "640300");
    }

    @Test
    void a_sheet_goes_from_its_first_cell_to_a_told_result() {
        sheet.fillIn(OpenedSheet.FILLED).statusCode(200).body("totals.total", equalTo("100.00"));
        sheet.step(sheet.clerk(), "submit").statusCode(200).body("stage", equalTo("SUBMITTED"));
        sheet.step(sheet.department(), "review").statusCode(200).body("stage", equalTo("REVIEWED"));
        sheet.step(sheet.finance(), "complete")
                .statusCode(200)
                .body("stage", equalTo("COMPLETED"))
                .body("totalScore", equalTo("100.00"))
                .body("rating", equalTo("EXCELLENT"));

        String completed =
                outbox.last("jixiao.evaluation.completed.v1", sheet.project().toString());
        assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.completed.v1")
                        .faultsOf(completed))
                .isEmpty();
        assertThat(completed).contains("\"totalPoints\":\"100\"", "\"rate\":\"100\"", "\"revision\":1");
    }

    @Test
    void every_gap_is_named_at_once_before_a_sheet_is_submitted() {
        sheet.fillIn("""
                {"achieved": " ", "rows": [{"actual": "100人"}, {}, {"actual": "98%"}]}""").statusCode(200);

        sheet.step(sheet.clerk(), "submit")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/achieved", "/rows/0/explanation", "/rows/1/typedScore"))
                .body("errors.message", hasItem(containsString("扣分没有说明偏差原因")));
        sheet.show().body("stage", equalTo("OPEN"));
    }

    @Test
    void one_row_can_be_saved_alone_and_says_how_it_was_scored() {
        sheet.clerk()
                .header("If-Match", sheet.etag())
                .body("{\"actual\": \"93人\", \"explanation\": \"部分劳模外出。\"}")
                .put(sheet.path() + "/rows/1")
                .then()
                .statusCode(200)
                .body("rows[0].score", equalTo("28.13"))
                .body("rows[0].formula", equalTo("93 ÷ 124 × 37.5 = 28.13，正向比例，mof-2020"))
                .body("rows[0].explanation", equalTo("部分劳模外出。"));
    }

    @Test
    void a_typed_score_counts_and_stands_beside_what_the_rules_give() {
        sheet.fillIn("""
                {"achieved": "已完成。", "rows": [
                  {"actual": "93人", "typedScore": "30", "explanation": "雨雪改期，其余已补办。"},
                  {"actual": "800元/人"}, {"actual": "98%"}]}""")
                .body("rows[0].score", equalTo("30"))
                .body("rows[0].ruledScore", equalTo("28.13"))
                .body("findings.code", hasItem("score-differs"));
    }

    @Test
    void a_submitted_sheet_is_locked_until_it_is_withdrawn() {
        sheet.fillIn(OpenedSheet.FILLED);
        sheet.step(sheet.clerk(), "submit");

        sheet.fillIn(OpenedSheet.FILLED).statusCode(409).body("type", equalTo("urn:jixiao:problem:illegal-step"));
        sheet.step(sheet.clerk(), "withdraw").statusCode(200).body("stage", equalTo("OPEN"));
        sheet.fillIn(OpenedSheet.FILLED).statusCode(200);
    }

    @Test
    void a_returned_sheet_is_open_again_and_says_why() {
        sheet.fillIn(OpenedSheet.FILLED);
        sheet.step(sheet.clerk(), "submit");

        sheet.department()
                .body("{\"remarks\": \"请补充满意度调查依据。\"}")
                .post(sheet.path() + ":return")
                .then()
                .statusCode(200);

        sheet.show().body("stage", equalTo("OPEN")).body("remarks", equalTo("请补充满意度调查依据。"));
    }

    @Test
    void a_payment_after_completion_opens_a_correction_that_is_told_as_such() {
        sheet.fillIn(OpenedSheet.FILLED);
        sheet.step(sheet.clerk(), "submit");
        sheet.step(sheet.department(), "review");
        sheet.step(sheet.finance(), "complete");

        sheet.pay(12, "89280.00");

        sheet.show()
                .body("stage", equalTo("OPEN"))
                .body("revision", equalTo(2))
                .body("completed.totalScore", equalTo("100.00"))
                .body("totals.total", equalTo("99.00"));
        sheet.step(sheet.clerk(), "submit").statusCode(200);
        sheet.step(sheet.department(), "review").statusCode(200);
        sheet.step(sheet.finance(), "complete").statusCode(200);
        String corrected =
                outbox.last("jixiao.evaluation.corrected.v1", sheet.project().toString());
        assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.corrected.v1")
                        .faultsOf(corrected))
                .isEmpty();
        assertThat(corrected).contains("\"revision\":2", "\"reason\":\"办结后补记执行数。\"", "\"totalScore\":\"99.00\"");
    }

    @Test
    void a_sheet_whose_figures_changed_since_it_was_submitted_is_judged_again_before_it_is_completed() {
        sheet = OpenedSheet.in(told, "510100");
        sheet.fillIn(OpenedSheet.FILLED);
        sheet.step(sheet.clerk(), "submit").statusCode(200);
        sheet.pay(12, "49600.00");

        sheet.step(sheet.department(), "review")
                .statusCode(422)
                .body("errors.pointer", contains("/execution/explanation"))
                .body("detail", containsString("请先退回"));
        sheet.show().body("stage", equalTo("SUBMITTED"));
    }

    @Test
    void a_score_over_its_points_and_a_row_dropped_without_a_reason_are_not_submitted() {
        sheet.fillIn("""
                {"achieved": "已完成。", "execution": {"score": "100"}, "rows": [
                  {"actual": "124人"}, {"applicable": false}, {"actual": "98%"}]}""").statusCode(200);

        sheet.step(sheet.clerk(), "submit")
                .statusCode(422)
                .body("errors.pointer", contains("/execution/score", "/rows/1/explanation"));
    }

    @Test
    void a_completed_sheet_is_opened_again_only_with_a_reason() {
        sheet.fillIn(OpenedSheet.FILLED);
        sheet.step(sheet.clerk(), "submit");
        sheet.step(sheet.department(), "review");
        sheet.step(sheet.finance(), "complete");

        sheet.department()
                .body("{\"remarks\": \" \"}")
                .post(sheet.path() + ":correct")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/remarks"));
        sheet.department()
                .body("{\"remarks\": \"满意度口径有误。\"}")
                .post(sheet.path() + ":correct")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void two_people_on_different_rows_lose_nothing_the_second_is_told_who_changed_what() {
        String seen = sheet.etag();
        sheet.clerk()
                .header("If-Match", seen)
                .body("{\"actual\": \"93人\", \"explanation\": \"部分劳模外出。\"}")
                .put(sheet.path() + "/rows/1")
                .then()
                .statusCode(200);

        sheet.clerk()
                .header("If-Match", seen)
                .body("{\"actual\": \"800元/人\"}")
                .put(sheet.path() + "/rows/2")
                .then()
                .statusCode(412)
                .body(
                        "detail",
                        containsString(
                                "最近一次修改：" + Role.UNIT_CLERK + "@" + sheet.unit().key() + "，20"))
                .body("errors.pointer", contains("/rows/0/actual", "/rows/0/explanation"))
                .body("errors[0].message", containsString("改为“93人”"));
        sheet.clerk().body("{}").put(sheet.path() + "/rows/2").then().statusCode(428);
    }

    @Test
    void the_change_log_says_who_changed_which_cell_from_what_to_what() {
        sheet.completed();

        sheet.auditor()
                .get(sheet.path() + "/changes")
                .then()
                .statusCode(200)
                .body("items.action", contains("open", "take-funds", "fill-in", "submit", "review", "complete"))
                .body("items[1].by", equalTo("jixiao.execution.recorded.v1"))
                .body("items[1].cells.pointer", contains("/funds/0/executed", "/funds/1/executed"))
                .body("items[2].cells.find { it.pointer == '/rows/0/actual' }.after", equalTo("124人"))
                .body("next", nullValue());
        sheet.auditor()
                .get(sheet.path() + "/changes?after=2&limit=1")
                .then()
                .body("items.action", contains("fill-in"))
                .body("next", equalTo("3"));
    }

    @Test
    void another_unit_sees_nothing_and_changes_nothing() {
        Told.Unit other = told.unit("640300", "W" + sheet.project().toString().substring(0, 8));
        String stranger = TokensForTests.ofOrganisation(Role.UNIT_CLERK, other.key());

        OpenedSheet.as(stranger).get(sheet.path()).then().statusCode(404);
        OpenedSheet.as(stranger).get("/api/evaluations").then().body("items", empty());
        sheet.step(OpenedSheet.as(stranger), "submit").statusCode(404);
        sheet.department().get(sheet.path()).then().statusCode(200);
    }

    @Test
    void only_the_right_role_takes_a_step() {
        sheet.step(sheet.clerk(), "complete").statusCode(403);
        sheet.step(sheet.department(), "submit").statusCode(403);
        given().get(sheet.path()).then().statusCode(401);
    }

    @Test
    void profiles_are_shown_with_their_rules() {
        sheet.clerk()
                .get("/api/profiles")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("mof-2020", "mof-2021-cost", "hongsibu-2023"));
        sheet.clerk()
                .get("/api/profiles/hongsibu-2023")
                .then()
                .body("execution.inTotal", equalTo(false))
                .body("groups.points", contains("50", "40", "10"))
                .body("region", equalTo("640303"));
        sheet.clerk().get("/api/profiles/nowhere").then().statusCode(404);
    }
}
