package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class PlansApiTest {
    @Inject
    RunningYears years;

    @Test
    void seasonal_work_with_a_plan_of_its_own_is_green_in_may_with_nothing_done() {
        Year year = years.approved();
        year.put("/plan", """
                {"money": {"months": [{"month": 5, "share": "0"}, {"month": 8, "share": "1"}]},
                 "rows": [{"position": 1, "plan": {"milestones": [{"name": "高温慰问", "due": "2024-07-15", "share": "1"}]}}]}""")
                .statusCode(200)
                .body("version", equalTo(1))
                .body("money.own", equalTo(true))
                .body("rows[0].plan.milestones[0].name", equalTo("高温慰问"))
                .body("rows[1].plan.own", equalTo(false));

        years.look(year, "2024-06-01");

        assertThat(year.alerts().getList("items")).isEmpty();
        year.clerk()
                .get("/api/evaluations/monitoring/overview?fiscalYear=2024")
                .then()
                .body("items[0].green", equalTo(1))
                .body("items[0].red", equalTo(0));
    }

    @Test
    void every_fault_of_a_plan_is_named_at_once() {
        Year year = years.approved();

        year.put("/plan", """
                {"money": {"months": [{"month": 6, "share": "0.5"}, {"month": 5, "share": "0.4"}]},
                 "rows": [
                   {"position": 1, "plan": {"months": [{"month": 12, "share": "1"}],
                                            "milestones": [{"name": "甲", "due": "2024-06-01", "share": "1"}]}},
                   {"position": 2, "plan": {"milestones": [{"name": "乙", "due": "2025-06-01", "share": "1"}]}},
                   {"position": 2, "plan": {"months": [{"month": 12, "share": "1"}]}},
                   {"position": 9, "plan": {"months": [{"month": 12, "share": "1"}]}}]}""")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/money/months/1/month",
                                "/money/months/1/share",
                                "/money/months/1/share",
                                "/rows/0/plan",
                                "/rows/1/plan/milestones/0/due",
                                "/rows/2/position",
                                "/rows/3/position"));
    }

    @Test
    void a_plan_that_is_changed_or_late_needs_its_reason() {
        Year year = years.approved();
        String plan = "{\"money\": {\"months\": [{\"month\": 12, \"share\": \"1\"}]}%s}";
        year.put("/plan", plan.formatted("")).statusCode(200);
        year.put("/plan", plan.formatted("")).statusCode(422).body("errors.pointer", contains("/reason"));
        year.put("/plan", plan.formatted(", \"reason\": \"工期调整。\""))
                .statusCode(200)
                .body("reason", equalTo("工期调整。"))
                .body("version", equalTo(2));

        Year late = years.approved();
        RunningYears.today("2024-03-02");
        late.put("/plan", plan.formatted("")).statusCode(422).body("errors.pointer", contains("/reason"));
    }
}
