package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class AlertListTest {
    @Inject
    RunningYears years;

    @ParameterizedTest
    @ValueSource(strings = {"stage=UNIT", "light=RED", "region=640300", "fiscalYear=2024"})
    void a_list_is_narrowed_to_what_is_asked(String filter) {
        Year year = years.behindInApril();
        String list = "/api/evaluations/alerts?unit=" + year.unit().key() + "&";

        assertThat(year.finance().get(list + filter).jsonPath().getList("items"))
                .hasSize(1);
        for (String other :
                List.of("stage=FINANCE", "light=GREEN", "region=640301", "fiscalYear=2023", "overdue=true")) {
            assertThat(year.finance().get(list + other).jsonPath().getList("items"))
                    .isEmpty();
        }
    }

    @Test
    void a_list_pages_without_losing_or_repeating_an_alert() {
        Year first = years.behindInApril();
        Year second = years.behindInApril();
        String one = first.finance()
                .get("/api/evaluations/alerts?limit=1")
                .jsonPath()
                .getString("next");

        JsonPath rest = second.finance()
                .get("/api/evaluations/alerts?limit=500&after=" + one)
                .jsonPath();
        assertThat(one).isNotNull();
        assertThat(rest.getList("items.id")).isNotEmpty().doesNotContain(one).doesNotHaveDuplicates();
    }

    @Test
    void an_alert_outside_the_scope_is_not_there() {
        Year year = years.behindInApril();
        Year other = years.approved();
        String alert = year.alerts().getString("items[0].id");

        other.clerk().get("/api/evaluations/alerts/" + alert).then().statusCode(404);
        assertThat(other.clerk().get("/api/evaluations/alerts").jsonPath().getList("items"))
                .isEmpty();
    }
}
