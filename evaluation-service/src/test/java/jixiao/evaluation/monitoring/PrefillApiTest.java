package jixiao.evaluation.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class PrefillApiTest {
    private static final String JULY = "/monitoring/1";
    private static final String SAID = """
            {"rows": [
              {"done": "93人", "expected": "124人", "likelihood": "CERTAIN", "cause": "PERSONNEL",
               "explanation": "部分劳模外出。"},
              {"done": "780元/人", "expected": "800元/人", "likelihood": "CERTAIN"},
              {"done": "96%", "expected": "96%", "likelihood": "CERTAIN"}],
             "money": {"cause": "FUNDING", "explanation": "随慰问活动支付。"}}""";

    @Inject
    RunningYears years;

    private Year year;

    @BeforeEach
    void aRoundThatIsDue() {
        year = years.approved();
        years.look(year, "2024-08-01");
    }

    @Test
    void the_self_evaluation_takes_over_what_was_reported_last() {
        year.put(JULY, SAID).statusCode(200);
        year.clerk().post(year.path(JULY + ":submit")).then().statusCode(200);

        prefill().statusCode(200);

        year.clerk()
                .get(year.path(""))
                .then()
                .body("rows.actual", contains("93人", "780元/人", "96%"))
                .body("rows[0].explanation", equalTo("部分劳模外出。"));
        year.clerk()
                .get(year.path("/changes"))
                .then()
                .body("items.action", hasItem("prefill"))
                .body("items.find { it.action == 'prefill' }.cells.pointer", hasItem("/rows/0/actual"));
    }

    @Test
    void what_is_filled_in_already_stays() {
        year.clerk()
                .header("If-Match", "*")
                .body("{\"actual\": \"800元/人\"}")
                .put(year.path("/rows/2"))
                .then()
                .statusCode(200);
        year.put(JULY, SAID).statusCode(200);
        year.clerk().post(year.path(JULY + ":submit")).then().statusCode(200);

        prefill().statusCode(200);

        year.clerk().get(year.path("")).then().body("rows.actual", contains("93人", "800元/人", "96%"));
    }

    @Test
    void a_report_that_is_still_being_filled_in_says_nothing_yet() {
        year.put(JULY, SAID).statusCode(200);

        prefill().statusCode(409).body("detail", containsString("还没有已提交的监控报告"));
    }

    private ValidatableResponse prefill() {
        return year.clerk().post(year.path(":prefill")).then();
    }
}
