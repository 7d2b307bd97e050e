package jixiao.evaluation.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class RectificationsApiTest {
    private static final String ANSWER = "{\"measures\": \"加快审批。\", \"result\": \"已支付 3 万元。\"}";

    @Inject
    RunningYears years;

    @Test
    void what_an_alert_demands_is_answered_sent_back_and_accepted() {
        Year year = years.approved();
        years.look(year, "2024-05-01");
        String alert = year.alerts().getString("items[0].id");
        String one = demand(year, "{\"kind\": \"ALERT\", \"alertId\": \"" + alert + "\", \"demand\": \"请加快支付。\"}")
                .statusCode(201)
                .body("stage", equalTo("DEMANDED"))
                .body("dueOn", equalTo("2024-05-16"))
                .extract()
                .header("Location");

        post(year.clerk(), one, "answer", ANSWER).statusCode(200).body("stage", equalTo("ANSWERED"));
        post(year.clerk(), one, "withdraw", "{}").statusCode(200).body("stage", equalTo("DEMANDED"));
        post(year.clerk(), one, "answer", ANSWER).statusCode(200).body("answeredOn", equalTo("2024-05-01"));
        RunningYears.today("2024-05-20");
        post(year.department(), one, "return", "{\"remarks\": \"请附支付凭证。\"}")
                .statusCode(200)
                .body("stage", equalTo("DEMANDED"))
                .body("dueOn", equalTo("2024-06-03"))
                .body("remarks", equalTo("请附支付凭证。"));
        post(year.clerk(), one, "answer", ANSWER).statusCode(200);
        post(year.department(), one, "accept", "{}").statusCode(200).body("stage", equalTo("ACCEPTED"));
        post(year.clerk(), one, "answer", ANSWER).statusCode(409);
    }

    @Test
    void a_red_light_names_its_round_and_a_review_needs_none() {
        Year year = years.approved();
        String red = "{\"kind\": \"RED_LIGHT\", \"round\": 1, \"position\": 1, \"demand\": \"请说明并整改。\"}";
        demand(year, red).statusCode(422).body("errors.pointer", contains("/round"));
        years.look(year, "2024-08-01");
        demand(year, red).statusCode(422).body("errors.pointer", contains("/kind"));
        year.put("/monitoring/1", "{\"rows\": [{\"done\": \"10人\"}, {}, {}]}").statusCode(200);

        demand(year, red).statusCode(201).body("round", equalTo(1)).body("position", equalTo(1));
        demand(year, "{\"kind\": \"REVIEW\", \"demand\": \"请完善台账。\", \"dueOn\": \"2024-09-01\"}")
                .statusCode(201)
                .body("dueOn", equalTo("2024-09-01"));
    }

    @Test
    void a_demand_that_leads_nowhere_is_refused_with_the_field() {
        Year year = years.approved();

        demand(year, "{\"kind\": \"ALERT\", \"demand\": \"请整改。\"}").body("errors.pointer", contains("/alertId"));
        demand(year, "{\"kind\": \"REVIEW\", \"demand\": \"请整改。\", \"position\": 9}")
                .statusCode(422)
                .body("errors.pointer", contains("/position"));
        demand(year, "{\"kind\": \"REVIEW\", \"demand\": \"请整改。\", \"dueOn\": \"2024-01-31\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
        demand(year, "{\"kind\": \"REVIEW\", \"demand\": \" \"}").statusCode(422);
        year.clerk()
                .body("{\"kind\": \"REVIEW\", \"demand\": \"请整改。\"}")
                .post(year.path("/rectifications"))
                .then()
                .statusCode(403);
    }

    @Test
    void the_overdue_list_shows_what_was_not_answered_in_time() {
        Year year = years.approved();
        String one = demand(year, "{\"kind\": \"REVIEW\", \"demand\": \"请整改。\", \"dueOn\": \"2024-02-05\"}")
                .extract()
                .header("Location");
        RunningYears.today("2024-02-05");
        overdue(year).body("items", empty());

        RunningYears.today("2024-02-06");
        overdue(year).body("items", hasSize(1)).body("items[0].overdue", equalTo(true));
        post(year.clerk(), one, "answer", ANSWER).statusCode(200);
        overdue(year).body("items", empty());
    }

    @Test
    void a_demand_made_in_error_is_cancelled_with_a_reason() {
        Year year = years.approved();
        String one = demand(year, "{\"kind\": \"REVIEW\", \"demand\": \"请整改。\"}")
                .extract()
                .header("Location");

        post(year.department(), one, "cancel", "{}").statusCode(422);
        post(year.department(), one, "cancel", "{\"remarks\": \"重复下发。\"}")
                .statusCode(200)
                .body("stage", equalTo("CANCELLED"));
    }

    @Test
    void whoever_comes_too_late_is_told_who_was_first() {
        Year year = years.approved();
        String one = demand(year, "{\"kind\": \"REVIEW\", \"demand\": \"请整改。\"}")
                .extract()
                .header("Location");
        post(year.clerk(), one, "answer", ANSWER);

        post(year.clerk().header("If-Match", "\"1\""), one, "withdraw", "{}")
                .statusCode(412)
                .body("detail", containsString("最近一次修改：unit-clerk@"));
    }

    private static ValidatableResponse demand(Year year, String body) {
        return year.department().body(body).post(year.path("/rectifications")).then();
    }

    private static ValidatableResponse post(RequestSpecification who, String location, String verb, String body) {
        String path = location.substring(location.indexOf("/api/"));
        return who.body(body).post(path + ":" + verb).then();
    }

    private static ValidatableResponse overdue(Year year) {
        return year.clerk()
                .get("/api/evaluations/rectifications?overdue=true")
                .then()
                .statusCode(200);
    }
}
