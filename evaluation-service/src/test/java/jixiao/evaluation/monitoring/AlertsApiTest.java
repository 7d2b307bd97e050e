package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceTest
class AlertsApiTest {
    private static final String RAISED = "jixiao.alert.raised.v1";
    private static final String CLEARED = "jixiao.alert.cleared.v1";
    private static final String PROPOSED = "jixiao.suspension.proposed.v1";
    private static final String DECIDED = "jixiao.suspension.decided.v1";

    @Inject
    RunningYears years;

    @Inject
    OutboxProbe outbox;

    /** 9.92 万元; a gap of exactly ten points is tolerated. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-30, 0.00, 0",
        "2024-05-01, 14880.00, 0",
        "2024-05-01, 14879.99, 1",
        "2024-07-01, 29760.00, 0",
        "2024-07-01, 29759.99, 1",
        "2024-09-01, 49600.00, 0",
        "2024-09-01, 49599.99, 1",
        "2024-11-01, 69440.00, 0",
        "2024-11-01, 69439.99, 1",
        "2024-12-31, 69439.99, 1",
    })
    void execution_more_than_ten_points_below_its_line_raises_an_alert(String day, String executed, int alerts) {
        Year year = years.approved();
        years.pay(year, 7, executed, "2024-02-10");

        years.look(year, day);

        assertThat(year.alerts().getList("items")).hasSize(alerts);
    }

    @Test
    void an_alert_says_how_it_came_about_and_when_it_is_due() {
        Year year = years.behindInApril();

        JsonPath alert = year.alerts();
        assertThat(alert.getString("items[0].stage")).isEqualTo("UNIT");
        assertThat(alert.getString("items[0].formula"))
                .isEqualTo("4月末预警线 25% − 执行率 10.08%（1 ÷ 9.92）= 14.92%，大于允许的 10%");
        assertThat(alert.getString("items[0].raisedOn")).isEqualTo("2024-05-01");
        assertThat(alert.getString("items[0].dueOn")).isEqualTo("2024-05-16");
        assertThat(alert.getString("items[0].projectName")).isEqualTo("劳模春节慰问金");
        assertThat(told(RAISED, year)).hasSize(1);
    }

    @Test
    void looking_again_on_the_same_day_changes_nothing() {
        Year year = years.behindInApril();

        years.look(year, "2024-05-01");

        assertThat(year.alerts().getList("items")).hasSize(1);
        assertThat(year.alerts().getInt("items[0].version")).isEqualTo(1);
        assertThat(told(RAISED, year)).hasSize(1);
    }

    @Test
    void a_payment_that_catches_up_clears_the_alert_at_once() {
        Year year = years.behindInApril();
        RunningYears.today("2024-05-08");

        years.pay(year, 8, "14880.00", "2024-05-07");

        assertThat(year.alerts().getString("items[0].stage")).isEqualTo("CLEARED");
        assertThat(year.alerts().getString("items[0].clearedBecause")).startsWith("执行进度已追上：4月末预警线 25%");
        assertThat(told(CLEARED, year)).hasSize(1);
    }

    @Test
    void a_payment_that_does_not_catch_up_is_seen_and_the_term_keeps_running() {
        Year year = years.behindInApril();

        years.pay(year, 8, "14879.99", "2024-05-07");

        JsonPath alert = year.alerts();
        assertThat(alert.getString("items[0].executed")).isEqualTo("14879.99");
        assertThat(alert.getString("items[0].dueOn")).isEqualTo("2024-05-16");
    }

    @Test
    void an_alert_is_escalated_term_by_term_until_a_suspension_is_proposed() {
        Year year = years.behindInApril();

        years.look(year, "2024-05-16");
        assertStage(year, "UNIT");
        years.look(year, "2024-05-17");
        assertStage(year, "DEPARTMENT");
        assertThat(year.alerts().getString("items[0].dueOn")).isEqualTo("2024-05-31");
        years.look(year, "2024-06-01");
        assertStage(year, "FINANCE");
        years.look(year, "2024-06-30");
        assertStage(year, "SUSPENSION_PROPOSED");

        assertThat(told(RAISED, year)).hasSize(3);
        assertThat(told(PROPOSED, year)).hasSize(1);
        assertThat(year.alerts().getString("items[0].dueOn")).isNull();
        years.look(year, "2024-07-01");
        assertStage(year, "SUSPENSION_PROPOSED");
    }

    @Test
    void a_person_of_finance_decides_about_a_suspension_and_says_why() {
        Year year = proposed();
        String alert = "/api/evaluations/alerts/" + year.alerts().getString("items[0].id");

        year.department()
                .body("{\"remarks\": \"同意。\"}")
                .post(alert + ":accept")
                .then()
                .statusCode(403);
        year.finance().body("{}").post(alert + ":accept").then().statusCode(422);
        year.finance()
                .body("{\"remarks\": \"长期未执行。\"}")
                .post(alert + ":accept")
                .then()
                .statusCode(200)
                .body("stage", equalTo("SUSPENDED"))
                .body("decision.suspends", equalTo(true))
                .body("decision.reason", equalTo("长期未执行。"));
        year.finance()
                .body("{\"remarks\": \"合同已签订，解除暂停。\"}")
                .post(alert + ":reject")
                .then()
                .statusCode(200)
                .body("stage", equalTo("KEPT"));
        year.finance()
                .body("{\"remarks\": \"再来。\"}")
                .post(alert + ":accept")
                .then()
                .statusCode(409);

        assertThat(told(DECIDED, year)).hasSize(2);
    }

    @Test
    void a_later_line_renews_an_alert_that_people_decided_to_keep_running() {
        Year year = proposed();
        String alert = "/api/evaluations/alerts/" + year.alerts().getString("items[0].id");
        year.finance()
                .body("{\"remarks\": \"七月集中支付。\"}")
                .post(alert + ":reject")
                .then()
                .statusCode(200);
        years.look(year, "2024-07-31");
        assertStage(year, "KEPT");

        years.look(year, "2024-09-01");

        assertStage(year, "UNIT");
        assertThat(year.alerts().getInt("items[0].lineMonth")).isEqualTo(8);
        assertThat(year.alerts().getString("items[0].dueOn")).isEqualTo("2024-09-13");
    }

    @Test
    void a_plan_changed_afterwards_does_not_clear_what_was_told() {
        Year year = years.behindInApril();

        year.put("/plan", """
                {"money": {"months": [{"month": 11, "share": "0"}, {"month": 12, "share": "1"}]}, "reason": "推迟。"}""").statusCode(200);

        assertStage(year, "UNIT");
    }

    @Test
    void a_completed_sheet_gets_no_more_alerts_and_loses_those_it_has() {
        Year year = years.behindInApril();
        complete(year);

        assertStage(year, "CLEARED");
        assertThat(year.alerts().getString("items[0].clearedBecause")).isEqualTo("自评表已完成。");
        years.look(year, "2024-08-31");
        assertThat(year.alerts().getList("items")).hasSize(1);

        years.pay(year, 9, "20000.00", "2024-09-01");
        year.clerk().get(year.path("")).then().body("stage", equalTo("OPEN")).body("revision", equalTo(2));
        assertThat(year.alerts().getList("items")).hasSize(1);
    }

    @Test
    void a_cancelled_project_loses_its_alert() {
        Year year = years.behindInApril();

        year.finance()
                .body("{\"remarks\": \"项目撤销。\"}")
                .post(year.path(":cancel"))
                .then()
                .statusCode(200);

        assertThat(year.alerts().getString("items[0].clearedBecause")).isEqualTo("自评表已取消。");
    }

    @Test
    void an_alert_ends_with_its_year() {
        Year year = years.behindInApril();

        years.look(year, "2025-01-01");

        assertThat(year.alerts().getString("items[0].clearedBecause")).isEqualTo("预算年度已终了。");
    }

    private Year proposed() {
        Year year = years.behindInApril();
        years.look(year, "2024-05-17");
        years.look(year, "2024-06-01");
        years.look(year, "2024-07-01");
        return year;
    }

    private static void complete(Year year) {
        year.put("", """
                {"achieved": "已完成。", "execution": {"explanation": "项目提前终止。"}, "rows": [
                  {"actual": "124人"}, {"actual": "800元/人"}, {"actual": "98%"}]}""").statusCode(200);
        year.clerk().post(year.path(":submit")).then().statusCode(200);
        year.department().post(year.path(":review")).then().statusCode(200);
        year.finance().post(year.path(":complete")).then().statusCode(200);
    }

    private static void assertStage(Year year, String stage) {
        assertThat(year.alerts().getList("items.stage")).containsExactly(stage);
    }

    /** What was told of the project, each held against its contract. */
    private List<String> told(String type, Year year) {
        List<String> events = outbox.all(type, year.project().toString());
        assertThat(events)
                .allSatisfy(event -> assertThat(
                                EventContract.of("evaluation-service", type).faultsOf(event))
                        .isEmpty());
        return events;
    }
}
