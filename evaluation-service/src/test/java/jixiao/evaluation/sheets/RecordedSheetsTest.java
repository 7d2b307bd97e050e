package jixiao.evaluation.sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.reading.FormReader;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class RecordedSheetsTest {
    private static final String TYPE = "jixiao.project-year.recorded.v1";

    @Inject
    Told told;

    @Inject
    OutboxProbe outbox;

    @Inject
    ObjectMapper mapper;

    @Test
    void the_seven_published_sheets_are_completed_as_typed() throws IOException {
        Map<String, UUID> projects = record("640303", "903001");

        List<String> totals = new ArrayList<>();
        BigDecimal executed = BigDecimal.ZERO;
        for (UUID project : projects.values()) {
            String event = outbox.last("jixiao.evaluation.completed.v1", project.toString());
            assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.completed.v1")
                            .faultsOf(event))
                    .isEmpty();
            JsonNode state = mapper.readTree(event);
            totals.add(state.get("totalScore").asText());
            executed = executed.add(new BigDecimal(state.get("executed").asText()));
            assertThat(state.get("profile").get("id").asText()).isEqualTo("hongsibu-2023");
            assertThat(state.get("origin").asText()).isEqualTo("RECORDED");
        }
        assertThat(totals).containsExactly("97.00", "99.00", "100.00", "100.00", "100.00", "98.00", "100.00");
        assertThat(executed).isEqualByComparingTo("523300");
    }

    @Test
    void the_wrong_rate_stands_as_published_and_staff_see_the_true_one() throws IOException {
        UUID project = record("640303", "903002").get("2023年总工会四送活动及送清凉活动");

        JsonPath sheet = sheet(project);

        assertThat(sheet.getString("funds[0].rate")).isEqualTo("98.09");
        assertThat(sheet.getString("execution.rate")).isEqualTo("95.09");
        assertThat(sheet.getString("findings.find { it.code == 'O1' }.message")).contains("98.09 %", "95.09 %");
        assertThat(sheet.getString("rows[3].score")).isEqualTo("9");
        assertThat(sheet.getString("rows[3].ruledScore")).isEqualTo("10.00");
    }

    @Test
    void a_target_table_is_no_self_evaluation() {
        Told.Unit unit = told.unit("640300", "R1");
        UUID project = UUID.randomUUID();

        told.tell(TYPE, "jixiao.projects", project, told.example("project-service", TYPE, project, unit));

        assertThat(sheets(project)).isEmpty();
    }

    @Test
    void a_newer_reading_of_the_same_document_is_told_as_recorded_again_and_an_older_one_is_nothing()
            throws IOException {
        UUID project = UUID.randomUUID();
        ObjectNode year = recorded(
                project, told.unit("640303", "R2"), document().projects().getFirst());
        told.tell(TYPE, "jixiao.projects", project, year);

        told.tell(TYPE, "jixiao.projects", project, year);
        assertThat(completed(project)).hasSize(1);

        told.tell(TYPE, "jixiao.projects", project, year.put("version", 2));
        assertThat(completed(project)).hasSize(2);
        assertThat(mapper.readTree(completed(project).getLast()).get("revision").asInt())
                .isEqualTo(1);
        assertThat(corrected(project)).isEmpty();
        assertThat(sheets(project)).hasSize(1);
    }

    @Test
    void another_document_about_the_same_year_is_a_correction_that_names_it() throws IOException {
        UUID project = UUID.randomUUID();
        ObjectNode year = recorded(
                project, told.unit("640303", "R3"), document().projects().getFirst());
        told.tell(TYPE, "jixiao.projects", project, year);

        year.put("version", 2);
        ((ObjectNode) year.get("source")).put("digest", "b".repeat(64)).put("title", "更正后的自评表");
        told.tell(TYPE, "jixiao.projects", project, year);

        JsonNode state = mapper.readTree(corrected(project).getLast());
        assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.corrected.v1")
                        .faultsOf(state.toString()))
                .isEmpty();
        assertThat(state.get("origin").asText()).isEqualTo("RECORDED");
        assertThat(state.get("revision").asInt()).isEqualTo(2);
        assertThat(state.get("reason").asText()).isEqualTo("按新文件《更正后的自评表》重新采录。");
    }

    @Test
    void a_recorded_sheet_with_a_wrong_rate_is_corrected_by_what_follows_from_the_money() throws IOException {
        UUID project = record("640303", "903004").get("2023年总工会四送活动及送清凉活动");

        step(project, Role.PERFORMANCE_OFFICE, "correct", "{\"remarks\": \"执行率有误。\"}");
        step(project, Role.SYSTEM_CLIENT, "submit", "");
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640303/903004D"))
                .post("/api/evaluations/" + sheets(project).getFirst() + ":review")
                .then()
                .statusCode(200);
        step(project, Role.PERFORMANCE_OFFICE, "complete", "");

        String event = corrected(project).getLast();
        assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.corrected.v1")
                        .faultsOf(event))
                .isEmpty();
        JsonNode state = mapper.readTree(event);
        assertThat(state.at("/funds/0/rate").asText()).isEqualTo("95.09");
        assertThat(state.at("/funds/0/score").asText()).isEqualTo("9");
        assertThat(state.get("totalScore").asText()).isEqualTo("99.00");
        assertThat(state.get("reason").asText()).isEqualTo("执行率有误。");
        assertThat(state.get("origin").asText()).isEqualTo("ENTERED");
        assertThat(state.at("/source/digest").asText()).isNotEmpty();
    }

    @Test
    void a_recorded_sheet_that_people_opened_is_not_overwritten_by_a_newer_reading() throws IOException {
        UUID project = UUID.randomUUID();
        ObjectNode year = recorded(
                project, told.unit("640303", "R4"), document().projects().getFirst());
        told.tell(TYPE, "jixiao.projects", project, year);
        step(project, Role.PERFORMANCE_OFFICE, "correct", "{\"remarks\": \"核对。\"}");

        told.tell(TYPE, "jixiao.projects", project, year.put("version", 2));

        assertThat(sheet(project).getString("stage")).isEqualTo("OPEN");
        assertThat(completed(project)).hasSize(1);
    }

    @Test
    void a_recorded_sheet_is_final_until_it_is_opened_with_a_reason() throws IOException {
        UUID project = record("640303", "903003").values().iterator().next();

        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "640303"))
                .post("/api/evaluations/" + sheets(project).getFirst() + ":complete")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:illegal-step"));
    }

    private List<String> completed(UUID project) {
        return outbox.all("jixiao.evaluation.completed.v1", project.toString());
    }

    private List<String> corrected(UUID project) {
        return outbox.all("jixiao.evaluation.corrected.v1", project.toString());
    }

    private static void step(UUID project, String role, String step, String body) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(role, "640303"))
                .contentType("application/json")
                .body(body)
                .post("/api/evaluations/" + sheets(project).getFirst() + ":" + step)
                .then()
                .statusCode(200);
    }

    private Map<String, UUID> record(String region, String code) throws IOException {
        Told.Unit unit = told.unit(region, code);
        Map<String, UUID> projects = new LinkedHashMap<>();
        for (ProjectForm form : document().projects()) {
            UUID project = UUID.randomUUID();
            projects.put(form.name(), project);
            told.tell(TYPE, "jixiao.projects", project, recorded(project, unit, form));
        }
        return projects;
    }

    private ObjectNode recorded(UUID project, Told.Unit unit, ProjectForm form) {
        ObjectNode year = told.example("project-service", TYPE, project, unit);
        year.put("stage", "COMPLETED")
                .put("fiscalYear", 2023)
                .put("name", form.name())
                .put("version", 1);
        year.set("form", told.json(form));
        return year;
    }

    private static FormDocument document() throws IOException {
        return new FormReader()
                .read(Files.readString(Path.of("../samples/documents/s2-hongsibu-self-evaluation-2023.txt")));
    }

    private static JsonPath sheet(UUID project) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640303"))
                .get("/api/evaluations/" + sheets(project).getFirst())
                .jsonPath();
    }

    private static List<String> sheets(UUID project) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640000"))
                .get("/api/evaluations?projectId=" + project)
                .jsonPath()
                .getList("items.id");
    }
}
