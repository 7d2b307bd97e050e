package jixiao.evaluation.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Supplier;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a whole province costs, over generated sheets: 20,000 in the ordinary build, {@code -Dprovince.sheets=450000}. */
@QuarkusTest
@ServiceTest
class ProvinceTest {
    private static final int SHEETS = Integer.getInteger("province.sheets", 20_000);
    private static final Duration SECONDS = Duration.ofSeconds(10);
    private static final String ALL = "fiscalYear=2019&region=650000";

    @Inject
    EntityManager database;

    @BeforeEach
    void aProvinceIsEvaluated() {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> GeneratedProvince.into(database, SHEETS));
    }

    @AfterEach
    void theProvinceIsGone() {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> GeneratedProvince.outOf(database));
    }

    @Test
    void statistics_and_signals_of_a_province_come_in_seconds() {
        Response first = timed("statistics, first page of 500", () -> ask("statistics?limit=500&" + ALL));
        assertThat(first.jsonPath().getInt("total.projects")).isEqualTo(SHEETS);
        timed(
                "statistics, next page of 500",
                () -> ask("statistics?limit=500&" + ALL + "&after=" + first.path("next")));
        Response csv = timed("statistics.csv, whole", () -> ask("statistics.csv?" + ALL));
        assertThat(csv.asString().lines()).hasSize(SHEETS + 2);
        Response summary = timed("summary", () -> ask("statistics/summary?" + ALL));
        assertThat(summary.jsonPath().getInt("completed")).isEqualTo(SHEETS);

        timed("signals by project, page of 500", () -> ask("signals?by=PROJECT&limit=500&" + ALL));
        Response raised = timed(
                "signals by project, raised only",
                () -> ask("signals?by=PROJECT&limit=500&raised=SCORE_ABOVE_EXECUTION&" + ALL));
        assertThat(raised.jsonPath().getList("items")).isNotEmpty();
        timed("signals by unit, page of 500", () -> ask("signals?by=UNIT&limit=500&" + ALL));
        Response regions = timed("signals by region", () -> ask("signals?by=REGION&limit=500&" + ALL));
        assertThat(regions.jsonPath().getList("items")).hasSize(Math.min(90, SHEETS));
        timed(
                "sample of 200",
                () -> staff(Role.PERFORMANCE_OFFICE)
                        .contentType("application/json")
                        .body("{\"region\": \"650000\", \"fiscalYear\": 2019, \"size\": 200, \"seed\": 7}")
                        .post("/api/evaluations/samples"));
    }

    private static Response timed(String what, Supplier<Response> request) {
        long start = System.nanoTime();
        Response answer = request.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%,d sheets: %s %,d ms%n", SHEETS, what, took.toMillis());
        assertThat(answer.statusCode()).as(what).isBetween(200, 201);
        assertThat(took).as(what).isLessThan(what.contains("csv") ? SECONDS.multipliedBy(6) : SECONDS);
        return answer;
    }

    private static Response ask(String path) {
        return staff(Role.AUDITOR).get("/api/evaluations/" + path);
    }

    private static io.restassured.specification.RequestSpecification staff(String role) {
        return given().urlEncodingEnabled(false).auth().oauth2(TokensForTests.ofRegion(role, "650000"));
    }
}
