package jixiao.evaluation.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class MonitoringApiTest {
    private static final String JULY = "/monitoring/1";
    private static final String GOOD = """
            {"rows": [
              {"done": "72人", "expected": "124人", "likelihood": "CERTAIN"},
              {"done": "780元/人", "expected": "800元/人", "likelihood": "CERTAIN"},
              {"done": "96%", "expected": "96%", "likelihood": "CERTAIN"}]}""";
    private static final String LATE = GOOD.replace("72人", "10人")
            .replace("\"124人\",", "\"124人\", \"cause\": \"PERSONNEL\", \"explanation\": \"人手不足，八月补办。\",");

    @Inject
    RunningYears years;

    @Test
    void a_round_opens_the_day_after_its_last_day_and_only_once() {
        Year year = years.approved();
        years.look(year, "2024-07-31");
        year.clerk().get(year.path(JULY)).then().statusCode(404);

        years.look(year, "2024-08-01");
        years.look(year, "2024-08-01");

        year.clerk()
                .get(year.path("/monitoring"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("1至7月绩效运行监控"))
                .body("items[0].until", equalTo("2024-07-31"))
                .body("items[0].stage", equalTo("OPEN"))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void a_project_that_came_after_the_round_reports_nothing_in_it() {
        Year year = years.approved("2024-08-20");

        years.look(year, "2024-08-21");

        year.clerk().get(year.path("/monitoring")).then().body("items[0].stage", nullValue());
    }

    @Test
    void a_figure_nobody_can_check_is_refused_at_its_cell() {
        Year year = years.approved();
        years.look(year, "2024-08-01");

        year.put(JULY, GOOD.replace("72人", "∞").replace("\"96%\", \"l", "\"#DIV/0!\", \"l"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/rows/0/done", "/rows/2/expected"));
    }

    @Test
    void a_round_opens_earlier_by_hand_with_a_reason() {
        Year year = years.approved();

        year.department().body("{}").post(year.path(JULY + ":open")).then().statusCode(422);
        year.department()
                .body("{\"remarks\": \"人大专题询问需要。\"}")
                .post(year.path(JULY + ":open"))
                .then()
                .statusCode(200)
                .body("openedEarlyBecause", equalTo("人大专题询问需要。"));
        year.department()
                .body("{\"remarks\": \"再开一次。\"}")
                .post(year.path(JULY + ":open"))
                .then()
                .statusCode(409);
        year.department()
                .body("{\"remarks\": \"没有这一轮。\"}")
                .post(year.path("/monitoring/2:open"))
                .then()
                .statusCode(404);
    }

    @Test
    void execution_is_a_fact_as_of_the_round_and_never_typed() {
        Year year = years.approved();
        years.pay(year, 7, "50000.00", "2024-07-20");
        years.look(year, "2024-08-01");
        years.pay(year, 8, "90000.00", "2024-08-15");

        year.clerk()
                .get(year.path(JULY))
                .then()
                .statusCode(200)
                .body("money.executed", equalTo("50000.00"))
                .body("money.rate", equalTo("50.40"))
                .body("money.light", equalTo("GREEN"))
                .body("money.formula", equalTo("支出 5 ÷ 计划 5.786336（预算 9.92 × 58.33%）= 86.4%，绿灯"));

        years.pay(year, 9, "52000.00", "2024-07-31");
        year.clerk().get(year.path(JULY)).then().body("money.executed", equalTo("52000.00"));
        year.put(JULY, "{\"rows\": [], \"money\": {\"executed\": \"1.00\"}}")
                .statusCode(422)
                .body("errors.pointer", contains("/money/executed"));
    }

    @Test
    void a_report_goes_from_open_to_reviewed_with_its_lights() {
        Year year = inJuly();

        year.put(JULY, GOOD).statusCode(200).body("light", equalTo("GREEN"));
        step(year, true, "submit", "").body("stage", equalTo("SUBMITTED"));
        year.put(JULY, GOOD).statusCode(409);
        step(year, true, "withdraw", "").body("stage", equalTo("OPEN"));
        step(year, true, "submit", "");
        step(year, false, "return", "{\"remarks\": \"请附名单。\"}").body("remarks", equalTo("请附名单。"));
        step(year, true, "submit", "");
        step(year, false, "review", "{\"remarks\": \"同意。\"}")
                .body("stage", equalTo("REVIEWED"))
                .body("rows.light", contains("GREEN", "GREEN", "GREEN"))
                .body("rows[0].formula", equalTo("完成 72 ÷ 计划 72.3292（目标 124 × 58.33%） = 99.5%，绿灯"));
    }

    @Test
    void every_gap_is_named_at_once_before_a_report_is_submitted() {
        Year year = inJuly();
        year.put(JULY, """
                {"rows": [
                  {"done": "50人", "expected": "100人", "likelihood": "POSSIBLE"},
                  {"done": "780元/人", "expected": "800元/人", "likelihood": "IMPOSSIBLE", "cause": "FUNDING"},
                  {}]}""").statusCode(200).body("rows.light", contains("YELLOW", "GREEN", "GREY"));

        year.clerk()
                .post(year.path(JULY + ":submit"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rows/0/cause",
                                "/rows/0/explanation",
                                "/rows/1/explanation",
                                "/rows/2/done",
                                "/rows/2/expected",
                                "/rows/2/likelihood"))
                .body("errors.message", hasItem(containsString("完成 50 ÷ 计划 72.3292")));
        year.clerk().get(year.path(JULY)).then().body("stage", equalTo("OPEN"));
    }

    @Test
    void money_behind_its_plan_needs_its_explanation_too() {
        Year year = years.approved();
        years.look(year, "2024-08-01");
        year.put(JULY, GOOD);

        year.clerk()
                .post(year.path(JULY + ":submit"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/money/cause", "/money/explanation"));
    }

    @Test
    void the_second_of_two_people_is_told_who_changed_the_report() {
        Year year = inJuly();
        String etag = year.clerk().get(year.path(JULY)).header("ETag");
        year.put(JULY, GOOD).statusCode(200);

        year.clerk()
                .header("If-Match", etag)
                .body(GOOD)
                .put(year.path(JULY))
                .then()
                .statusCode(412)
                .body(
                        "detail",
                        containsString("最近一次修改：unit-clerk@" + year.unit().key()));
        year.clerk().body(GOOD).put(year.path(JULY)).then().statusCode(428);
    }

    @Test
    void a_submitted_report_stands_still_when_payments_come() {
        Year year = inJuly();
        year.put(JULY, GOOD);
        step(year, true, "submit", "");

        years.pay(year, 9, "99200.00", "2024-07-31");

        year.clerk().get(year.path(JULY)).then().body("money.executed", equalTo("60000.00"));
    }

    @Test
    void a_report_colours_the_overview_of_its_unit_and_department() {
        Year year = inJuly();
        overview(year, "UNIT").body("items[0].green", equalTo(1));
        year.put(JULY, LATE);
        step(year, true, "submit", "");

        overview(year, "UNIT")
                .body("items", hasSize(1))
                .body("items[0].code", equalTo(year.unit().code()))
                .body("items[0].red", equalTo(1))
                .body("items[0].green", equalTo(0));
        overview(year, "DEPARTMENT").body("items[0].red", equalTo(1));
    }

    @Test
    void a_month_is_held_against_the_money_from_the_morning_after_its_last_day() {
        Year year = years.approved();
        years.pay(year, 7, "43000.00", "2024-06-20");
        years.look(year, "2024-07-31");
        overview(year, "UNIT").body("items[0].green", equalTo(1));

        years.look(year, "2024-08-01");

        overview(year, "UNIT").body("items[0].yellow", equalTo(1)).body("items[0].green", equalTo(0));
    }

    @Test
    void the_light_of_a_report_that_is_taken_back_or_returned_counts_no_longer() {
        Year year = inJuly();
        year.put(JULY, LATE);
        step(year, true, "submit", "");
        overview(year, "UNIT").body("items[0].red", equalTo(1));

        step(year, true, "withdraw", "");
        overview(year, "UNIT").body("items[0].red", equalTo(0)).body("items[0].green", equalTo(1));

        step(year, true, "submit", "");
        step(year, false, "return", "{\"remarks\": \"请附名单。\"}");
        overview(year, "UNIT").body("items[0].red", equalTo(0)).body("items[0].green", equalTo(1));
    }

    @Test
    void what_lies_outside_the_scope_is_not_there() {
        Year year = inJuly();
        Year other = years.approved();
        String stranger = other.path("").substring("/api/evaluations/".length());

        year.clerk().get("/api/evaluations/" + stranger + "/monitoring").then().statusCode(404);
        year.clerk().get("/api/evaluations/" + stranger + "/plan").then().statusCode(404);
        year.department()
                .body(GOOD)
                .header("If-Match", "*")
                .put(year.path(JULY))
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.FUND_OFFICE, "510000"))
                .get("/api/evaluations/monitoring/overview?fiscalYear=2024")
                .then()
                .body("items", empty());
    }

    /** In August, with 6 万元 of 9.92 spent by the end of July. */
    private Year inJuly() {
        Year year = years.approved();
        years.pay(year, 7, "60000.00", "2024-07-20");
        years.look(year, "2024-08-01");
        return year;
    }

    private static io.restassured.response.ValidatableResponse step(
            Year year, boolean byUnit, String verb, String body) {
        var request = byUnit ? year.clerk() : year.department();
        return (body.isEmpty() ? request : request.body(body))
                .post(year.path(JULY + ":" + verb))
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse overview(Year year, String level) {
        return year.clerk()
                .get("/api/evaluations/monitoring/overview?fiscalYear=2024&region=640300&by=" + level)
                .then()
                .statusCode(200);
    }
}
