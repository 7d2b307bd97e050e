package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ClosedYearTest {
    private static final String ANSWER = "{\"measures\": \"加快审批。\", \"result\": \"已支付 3 万元。\"}";
    private static final String REMARKS = "{\"remarks\": \"同意。\"}";

    @Inject
    RunningYears years;

    @Inject
    EntityManager database;

    @AfterEach
    void theYearIsOpenForOthers() {
        sql("delete from evaluation_year where region = '640300' and fiscal_year = 2024");
    }

    @Test
    void a_rectification_stands_still_in_a_closed_year() {
        Year year = years.approved();
        String open = demand(year);
        String answered = demand(year);
        post(year.clerk(), answered, "answer", ANSWER).statusCode(200);
        closed();

        refused(post(year.clerk(), open, "answer", ANSWER));
        refused(post(year.department(), open, "cancel", REMARKS));
        refused(post(year.clerk(), answered, "withdraw", "{}"));
        refused(post(year.department(), answered, "return", REMARKS));
        refused(post(year.department(), answered, "accept", "{}"));
        year.clerk().get(answered).then().statusCode(200).body("stage", equalTo("ANSWERED"));
    }

    @Test
    void nobody_decides_about_a_suspension_in_a_closed_year() {
        Year year = years.behindInApril();
        years.look(year, "2024-05-17");
        years.look(year, "2024-06-01");
        years.look(year, "2024-06-30");
        String alert = "/api/evaluations/alerts/" + year.alerts().getString("items[0].id");
        closed();

        refused(post(year.finance(), alert, "accept", REMARKS));
        refused(post(year.finance(), alert, "reject", REMARKS));
        year.clerk().get(alert).then().body("stage", equalTo("SUSPENSION_PROPOSED"));
    }

    @Test
    void nobody_watches_a_closed_year_until_it_is_reopened() {
        Year year = years.approved();
        closed();

        years.look(year, "2024-08-01");

        assertThat(year.alerts().getList("items")).isEmpty();
        year.clerk().get(year.path("/monitoring/1")).then().statusCode(404);
        theYearIsOpenForOthers();
        years.look(year, "2024-08-02");
        assertThat(year.alerts().getList("items.stage")).containsExactly("UNIT");
    }

    private void closed() {
        sql("insert into evaluation_year (region, fiscal_year, version, closed_at, closed_by)"
                + " values ('640300', 2024, 0, now(), 'fund-office')");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(409).body("detail", containsString("不能再改动"));
    }

    private static String demand(Year year) {
        String location = year.department()
                .body("{\"kind\": \"REVIEW\", \"demand\": \"请整改。\"}")
                .post(year.path("/rectifications"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/api/"));
    }

    private static ValidatableResponse post(RequestSpecification who, String path, String verb, String body) {
        return who.body(body).post(path + ":" + verb).then();
    }
}
