package jixiao.evaluation.sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.reading.FormReader;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seven sheets of S2, replayed as a stored year under other rules. */
@QuarkusTest
@ServiceTest
class ProfileTrialTest {
    private static final String TYPE = "jixiao.project-year.recorded.v1";

    @Inject
    Told told;

    private Told.Unit unit;

    @BeforeEach
    void theSevenSheetsAreStored() throws IOException {
        unit = told.unit("640303", "T" + UUID.randomUUID().toString().substring(0, 8));
        String document = Files.readString(Path.of("../samples/documents/s2-hongsibu-self-evaluation-2023.txt"));
        for (ProjectForm form : new FormReader().read(document).projects()) {
            UUID project = UUID.randomUUID();
            ObjectNode year = told.example("project-service", TYPE, project, unit);
            year.put("stage", "COMPLETED").put("fiscalYear", 2023).put("name", form.name());
            year.set("form", told.json(form));
            told.tell(TYPE, "jixiao.projects", project, year);
        }
    }

    @Test
    void a_year_under_the_national_points_shows_every_total_before_and_after() {
        JsonPath answer = tried("mof-2020", "").extract().jsonPath();

        assertThat(answer.getString("profile")).isEqualTo("mof-2020/1");
        assertThat(answer.getList("items.before.total", String.class))
                .containsExactlyInAnyOrder("97.00", "99.00", "100.00", "100.00", "100.00", "98.00", "100.00");
        assertThat(answer.getList("items.after.total", String.class))
                .containsExactlyInAnyOrder("91.45", "98.51", "100.00", "100.00", "100.00", "95.94", "100.00");
    }

    @Test
    void the_summary_counts_all_sheets_whatever_the_page_shows() {
        tried("mof-2020", ", \"limit\": 2")
                .body("items", hasSize(2))
                .body("summary.sheets", equalTo(7))
                .body("summary.scored", equalTo(7))
                .body("summary.changed", equalTo(3))
                .body("summary.meanChange", equalTo("-1.16"))
                .body("summary.ratingsMoved", hasSize(0));
    }

    @Test
    void rows_the_rules_score_differently_show_both_formulas() {
        JsonPath answer = tried("hubei", "").extract().jsonPath();
        List<String> before = answer.getList("items.rows.flatten().before.formula", String.class);
        List<String> after = answer.getList("items.rows.flatten().after.formula", String.class);

        assertThat(answer.getList("items.execution.after", String.class)).contains("0.42 ÷ 1 × 20 = 8.40，执行率线性，hubei");
        assertThat(before).hasSameSizeAs(after).allMatch(formula -> formula.contains("hongsibu-2023"));
    }

    @Test
    void the_pages_together_show_each_sheet_once() {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonPath page =
                    tried("mof-2020", ", \"limit\": 3" + after).extract().jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            String next = page.getString("next");
            after = next == null ? null : ", \"after\": \"" + next + "\"";
        } while (after != null);

        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void a_single_sheet_is_replayed_alone() {
        String sheet = tried("mof-2020", "").extract().path("items[0].id");

        post(auditor("640303"), "{\"profile\": \"mof-2020\", \"sheet\": \"" + sheet + "\"}")
                .statusCode(200)
                .body("items.id", contains(sheet))
                .body("summary.sheets", equalTo(1));
        post(auditor("110000"), "{\"profile\": \"mof-2020\", \"sheet\": \"" + sheet + "\"}")
                .statusCode(404);
    }

    @Test
    void nothing_beyond_the_callers_scope_is_read() {
        post(auditor("510000"), body("mof-2020", ""))
                .statusCode(200)
                .body("items", hasSize(0))
                .body("summary.sheets", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"profile\": \"nowhere\", \"region\": \"640303\", \"fiscalYear\": 2023}|/profile",
                "{\"profile\": \"mof-2020\", \"region\": \"640303\", \"fiscalYear\": 2023, \"unit\": \"x\"}|/unit",
                "{\"profile\": \"mof-2020\", \"region\": \"640303\", \"fiscalYear\": 2023, \"limit\": 0}|/limit",
                "{\"profile\": \"mof-2020\", \"fiscalYear\": 2023}|/region",
                "{\"profile\": \"mof-2020\", \"region\": \"640303\", \"fiscalYear\": 2023, \"after\": \"00000000-0000-0000-0000-000000000000\"}|/after",
            })
    void what_cannot_be_tried_is_refused_by_name(String body, String pointer) {
        post(auditor("640303"), body).statusCode(422).body("errors.pointer", contains(pointer));
    }

    private ValidatableResponse tried(String profile, String more) {
        return post(auditor("640303"), body(profile, more)).statusCode(200);
    }

    private String body(String profile, String more) {
        return "{\"profile\": \"%s\", \"region\": \"640303\", \"fiscalYear\": 2023, \"unit\": \"%s\"%s}"
                .formatted(profile, unit.key(), more);
    }

    private static String auditor(String region) {
        return TokensForTests.ofRegion(Role.AUDITOR, region);
    }

    private static ValidatableResponse post(String token, String body) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/api/profiles:try")
                .then();
    }
}
