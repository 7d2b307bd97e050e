package jixiao.publication.comparisons;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ComparisonsTest {
    @Inject
    RecordedSamples samples;

    @BeforeEach
    void the_five_documents_are_public() {
        samples.tell();
    }

    @Test
    void the_same_activity_is_seen_to_cost_otherwise_at_another_level() {
        compare("unit-costs?q=疗休养")
                .body("items.written", contains("≤5000元/人", "6000元/人"))
                .body("items.region", contains("640000", "640300"))
                .body("items[0].operator", equalTo("LE"))
                .body("figures", hasSize(1))
                .body("figures[0].per", equalTo("人"))
                .body("figures[0].count", equalTo(2))
                .body("figures[0].highest", equalTo("6000"));
    }

    @Test
    void unit_costs_are_cut_to_a_part_and_go_on_behind_a_cursor() {
        compare("unit-costs?q=疗休养&region=640300&fiscalYear=2024").body("items.written", contains("6000元/人"));
        compare("unit-costs?q=疗休养&fiscalYear=1999").body("items", empty()).body("figures", empty());
        String next = compare("unit-costs?q=疗休养&limit=1").extract().path("next");
        assertThat(next).isNotNull();
        compare("unit-costs?q=疗休养&limit=1&after=" + next)
                .body("items.written", contains("6000元/人"))
                .body("next", nullValue());
        given().get("/api/publications/comparisons/unit-costs").then().statusCode(422);
        given().get("/api/publications/comparisons/unit-costs?q=疗休养&after=x")
                .then()
                .statusCode(422);
    }

    @Test
    void who_has_the_answer_already_is_sent_nothing() {
        for (String address : List.of(
                "/api/publications/comparisons/scores",
                "/api/publications/comparisons/unit-costs?q=疗休养",
                "/api/publications?region=640303",
                "/api/publications/changes",
                "/api/publications/digests?limit=2")) {
            Response first = given().get(address);
            assertThat(first.statusCode()).as(address).isEqualTo(200);
            assertThat(first.header("Vary")).as(address).contains("Authorization");

            given().header("If-None-Match", first.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
            given().header("If-None-Match", "\"x\"").get(address).then().statusCode(200);
        }
    }

    @Test
    void scores_are_spread_as_published() {
        compare("scores?region=640303&fiscalYear=2023")
                .body("items", hasSize(1))
                .body("items[0].count", equalTo(7))
                .body("items[0].mean", equalTo("99.14"))
                .body("items[0].median", equalTo("100"))
                .body("items[0].lowest", equalTo("97"))
                .body("items[0].full", equalTo(4))
                .body("items[0].excellent", equalTo(7))
                .body("items[0].poor", equalTo(0));
    }

    @Test
    void execution_rates_are_sums_first_and_rates_after() {
        compare("execution-rates?region=640303&fiscalYear=2023")
                .body("items", hasSize(1))
                .body("items[0].count", equalTo(7))
                .body("items[0].adjusted", equalTo("543700.00"))
                .body("items[0].executed", equalTo("523300.00"))
                .body("items[0].rate", equalTo("96.25"));
        compare("execution-rates?unit=640303/901")
                .body("items.fiscalYear", hasItems(2023))
                .body("items[0].rate", notNullValue());
    }

    @Test
    void figures_by_place_and_year_go_on_behind_a_cursor_and_miss_none() {
        for (String kind : List.of("scores", "execution-rates")) {
            List<String> all = places(compare(kind));
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                ValidatableResponse page = compare(kind + "?limit=1" + after);
                paged.addAll(places(page));
                String next = page.extract().path("next");
                after = next == null ? null : "&after=" + next;
            } while (after != null);

            assertThat(paged).as(kind).isEqualTo(all).isSorted().isNotEmpty();
            given().get("/api/publications/comparisons/" + kind + "?after=x")
                    .then()
                    .statusCode(422);
        }
    }

    private static List<String> places(ValidatableResponse page) {
        List<String> regions = page.extract().path("items.region");
        List<Integer> years = page.extract().path("items.fiscalYear");
        return IntStream.range(0, regions.size())
                .mapToObj(i -> regions.get(i) + "_" + years.get(i))
                .toList();
    }

    private static ValidatableResponse compare(String what) {
        return given().urlEncodingEnabled(true)
                .get("/api/publications/comparisons/" + what)
                .then()
                .statusCode(200);
    }
}
