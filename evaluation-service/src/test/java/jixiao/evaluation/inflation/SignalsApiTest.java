package jixiao.evaluation.inflation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.PublishedSample.Published;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class SignalsApiTest {
    @Inject
    PublishedSample sample;

    private Published published;

    @BeforeEach
    void theSevenSheetsArePublished() {
        published = sample.publishedIn("640303");
    }

    @Test
    void two_of_the_seven_projects_score_far_above_what_they_spent() {
        JsonPath raised = ask("by=PROJECT&raised=SCORE_ABOVE_EXECUTION");

        assertThat(raised.getList("items.projectName", String.class))
                .containsExactlyInAnyOrder("2023年创城工作经费", "配发学习资料资金");
        String civil =
                "items.find { it.projectName == '2023年创城工作经费' }.signals.find { it.signal == 'SCORE_ABOVE_EXECUTION' }";
        assertThat(raised.getString(civil + ".value")).isEqualTo("1.3095");
        assertThat(raised.getString(civil + ".threshold")).isEqualTo("0.05");
        assertThat(raised.getBoolean(civil + ".raised")).isTrue();
    }

    @Test
    void the_unit_has_57_of_63_full_marks_and_a_mean_of_99_14() {
        JsonPath units = ask("by=UNIT");

        assertThat(units.getList("items")).hasSize(1);
        assertThat(units.getString("items[0].key")).isEqualTo(published.unit().key());
        assertThat(units.getInt("items[0].projects")).isEqualTo(7);
        assertThat(units.getInt("items[0].suspicious")).isEqualTo(2);
        assertThat(value(units, "FULL_MARKS", "value")).isEqualTo("0.9048");
        assertThat(value(units, "FULL_MARKS", "raised")).isEqualTo("true");
        assertThat(value(units, "FULL_SHEETS", "value")).isEqualTo("0.5714");
        assertThat(value(units, "FULL_SHEETS", "raised")).isEqualTo("false");
        assertThat(value(units, "SCORE_ABOVE_EXECUTION", "value")).isEqualTo("0.0301");
        assertThat(value(units, "SCORE_ABOVE_EXECUTION", "raised")).isEqualTo("false");
        assertThat(value(units, "PERCENT_FOR_WORDS", "raised")).isEqualTo("true");
        assertThat(value(units, "ABOVE_PEERS", "value")).isEqualTo("99.14");
    }

    private static String value(JsonPath answer, String signal, String field) {
        return answer.getString("items[0].signals.find { it.signal == '%s' }.%s".formatted(signal, field));
    }

    @Test
    void each_signal_stands_beside_the_quartiles_of_the_peers() {
        JsonPath projects = ask("by=PROJECT&limit=1");

        assertThat(projects.getInt("items[0].peers")).isGreaterThanOrEqualTo(7);
        assertThat(value(projects, "ABOVE_PEERS", "peers.median")).isEqualTo("100.00");
        assertThat(value(projects, "ABOVE_PEERS", "peers.first")).isEqualTo("98.00");
        assertThat(value(projects, "ABOVE_PEERS", "threshold")).isEqualTo("110.00");
    }

    @Test
    void fewer_than_five_peers_are_not_shown() {
        JsonPath regions = ask("by=REGION");

        assertThat(regions.getString("items[0].key")).isEqualTo("640303");
        assertThat((Object) regions.get("items[0].signals[0].peers")).isNull();
        assertThat(value(regions, "ABOVE_PEERS", "threshold")).isNull();
    }

    @Test
    void a_list_of_signals_reads_page_by_page() {
        List<String> keys = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = ask("by=PROJECT&limit=3" + after);
            keys.addAll(page.getList("items.key", String.class));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        assertThat(keys).hasSize(7).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_cursor_of_another_level_and_a_filter_by_peers_are_refused() {
        signals("by=UNIT&after=00000000-0000-0000-0000-000000000000")
                .statusCode(422)
                .body("errors.pointer", contains("/after"));
        signals("raised=ABOVE_PEERS").statusCode(422).body("errors.pointer", contains("/raised"));
        signals("by=NOBODY").statusCode(422).body("errors.pointer", contains("/by"));
    }

    @Test
    void a_sample_is_drawn_by_risk_and_drawn_again_with_the_same_seed() {
        String body = "{\"region\": \"640303\", \"fiscalYear\": 2023, \"size\": 5, \"seed\": 20240601}";
        JsonPath one = draw(body);
        JsonPath other = draw(body);

        assertThat(one.getList("items")).hasSize(5);
        assertThat(other.getList("items.sheetId")).isEqualTo(one.getList("items.sheetId"));
        assertThat(one.getLong("sample.seed")).isEqualTo(20240601L);
        assertThat(one.getInt("sample.population")).isGreaterThanOrEqualTo(7);
        assertThat(one.getString("sample.drawnBy")).isEqualTo("performance-office@640303");
        assertThat(one.getList("items.reasons", String.class)).allMatch(reason -> reason.contains("评价金额"));
    }

    @Test
    void without_a_seed_one_is_drawn_and_recorded() {
        JsonPath drawn = draw("{\"region\": \"640303\", \"fiscalYear\": 2023, \"size\": 3}");
        JsonPath again = draw("{\"region\": \"640303\", \"fiscalYear\": 2023, \"size\": 3, \"seed\": %d}"
                .formatted(drawn.getLong("sample.seed")));

        assertThat(again.getList("items.sheetId")).isEqualTo(drawn.getList("items.sheetId"));
    }

    @Test
    void what_a_recheck_comes_to_is_noted_on_its_item() {
        String id = draw("{\"region\": \"640303\", \"fiscalYear\": 2023, \"size\": 2}")
                .getString("sample.id");

        as(Role.PERFORMANCE_OFFICE)
                .body("{\"outcome\": \"LOWERED\", \"score\": \"91.45\", \"remarks\": \"执行率得分有误。\"}")
                .post("/api/evaluations/samples/" + id + "/items/2:note")
                .then()
                .statusCode(200)
                .body("items[1].outcome", equalTo("LOWERED"))
                .body("items[1].notedBy", equalTo("performance-office@640303"))
                .body("sample.version", equalTo(2));
        as(Role.PERFORMANCE_OFFICE)
                .body("{\"outcome\": \"CONFIRMED\"}")
                .header("If-Match", "\"1\"")
                .post("/api/evaluations/samples/" + id + "/items/1:note")
                .then()
                .statusCode(412);
        as(Role.PERFORMANCE_OFFICE)
                .body("{\"outcome\": \"CONFIRMED\"}")
                .post("/api/evaluations/samples/" + id + "/items/9:note")
                .then()
                .statusCode(404);
        as(Role.AUDITOR)
                .get("/api/evaluations/samples?fiscalYear=2023&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_sample_is_the_offices_business_and_stays_in_its_region() {
        String body = "{\"region\": \"640000\", \"fiscalYear\": 2023, \"size\": 2}";
        as(Role.PERFORMANCE_OFFICE)
                .body(body)
                .post("/api/evaluations/samples")
                .then()
                .statusCode(422);
        as(Role.SYSTEM_CLIENT)
                .body(body)
                .post("/api/evaluations/samples")
                .then()
                .statusCode(403);
        String id = draw("{\"region\": \"640303\", \"fiscalYear\": 2023, \"size\": 1}")
                .getString("sample.id");
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640400"))
                .get("/api/evaluations/samples/" + id)
                .then()
                .statusCode(404);
        as(Role.PERFORMANCE_OFFICE)
                .body("{\"region\": \"640303\", \"fiscalYear\": 2001, \"size\": 2}")
                .post("/api/evaluations/samples")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fiscalYear"));
    }

    private static JsonPath draw(String body) {
        return as(Role.PERFORMANCE_OFFICE)
                .body(body)
                .post("/api/evaluations/samples")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private JsonPath ask(String query) {
        return signals(query).statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse signals(String query) {
        return as(Role.AUDITOR)
                .get("/api/evaluations/signals?fiscalYear=2023&unit="
                        + published.unit().key() + "&" + query)
                .then();
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(role, "640303"))
                .contentType("application/json");
    }
}
