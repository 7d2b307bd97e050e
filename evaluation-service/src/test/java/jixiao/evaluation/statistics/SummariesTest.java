package jixiao.evaluation.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.PublishedSample.Published;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class SummariesTest {
    @Inject
    PublishedSample sample;

    @Test
    void a_unit_is_summed_first_and_rated_after() {
        JsonPath summary = ask("summary", sample.publishedIn("640303"));

        assertThat(summary.getInt("completed")).isEqualTo(7);
        assertThat(summary.getInt("stages.COMPLETED")).isEqualTo(7);
        assertThat(summary.getString("adjusted")).isEqualTo("543700.00");
        assertThat(summary.getString("executed")).isEqualTo("523300.00");
        assertThat(summary.getString("executionRate")).isEqualTo("96.25");
        assertThat(summary.getString("meanScore")).isEqualTo("99.14");
        // (97×1 + 99×8.75 + 100×4 + 100×5 + 100×20.62 + 98×5 + 100×10) ÷ 54.37
        assertThat(summary.getString("weightedScore")).isEqualTo("99.60");
        assertThat(summary.getMap("ratings"))
                .containsEntry("EXCELLENT", 7)
                .containsEntry("GOOD", 0)
                .containsEntry("POOR", 0);
        assertThat(summary.getInt("leftOut.count")).isZero();
    }

    @Test
    void the_indicators_of_a_unit_are_put_together_and_words_are_left_out() {
        JsonPath totals = ask("indicators", sample.publishedIn("640303"));

        assertThat(totals.getList("indicators.name", String.class)).contains("职工对慰问满意度");
        assertThat(totals.getList("indicators").size()
                        + totals.getList("leftOut").size())
                .isLessThanOrEqualTo(63);
        assertThat(totals.getList("leftOut.reason", String.class)).allMatch(reason -> !reason.isBlank());
    }

    private static JsonPath ask(String what, Published published) {
        return given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640303"))
                .get("/api/evaluations/statistics/" + what + "?fiscalYear=2023&unit="
                        + published.unit().key())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
