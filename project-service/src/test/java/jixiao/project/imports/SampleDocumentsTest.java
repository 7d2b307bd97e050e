package jixiao.project.imports;

import static io.restassured.RestAssured.given;
import static jixiao.project.imports.Documents.field;
import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

/** The five real documents of {@code samples/}, with the counts and sums of samples/README.md. */
@QuarkusTest
@ServiceTest
class SampleDocumentsTest {
    private record Expected(
            String stage, String kind, int projectYears, int indicators, String money, String executed) {}

    private static final Map<String, Expected> EXPECTED = Map.of(
            "s0-hongsibu-library-2026", new Expected("ADMITTED", "LIBRARY", 5, 45, "1194800.00", "0"),
            "s1-wuzhong-targets-2024", new Expected("APPROVED", "TARGET", 4, 36, "927200.00", "0"),
            "s2-hongsibu-self-evaluation-2023",
                    new Expected("COMPLETED", "SELF_EVALUATION", 7, 63, "543700.00", "523300.00"),
            "s3-menyuan-targets-2023", new Expected("APPROVED", "TARGET", 5, 66, "4352100.00", "0"),
            "s4-ningxia-targets-2025", new Expected("APPROVED", "TARGET", 11, 144, "37843600.00", "0"));

    @Inject
    OutboxProbe outbox;

    @Inject
    ObjectMapper json;

    @Test
    void the_five_documents_become_32_project_years_with_their_354_indicators_and_all_their_money() throws Exception {
        registerOrganisations();
        Map<String, String> imports = new HashMap<>();
        for (JsonNode document : json.readTree(sample("documents.json"))) {
            imports.put(document.path("file").asText(), receive(document));
        }

        int indicators = 0;
        List<String> provisional = new ArrayList<>();
        for (Map.Entry<String, String> each : imports.entrySet()) {
            JsonPath done = Documents.finished(each.getKey().contains("s3-") ? "632221" : "640000", each.getValue());
            indicators += done.getInt("indicators");
            provisional.addAll(done.getList("forms.unit.sureness", String.class));
            check(EXPECTED.get(each.getKey().replaceAll("documents/|\\.txt", "")), done);
        }

        assertThat(imports).hasSize(5);
        assertThat(indicators).isEqualTo(354);
        assertThat(provisional).hasSize(32).doesNotContain("PROVISIONAL", "ELSEWHERE");
    }

    private void check(Expected expected, JsonPath done) {
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("done")).isEqualTo(expected.projectYears());
        assertThat(done.getInt("indicators")).isEqualTo(expected.indicators());
        assertThat(done.getString("money")).isEqualTo(expected.money());
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal executed = BigDecimal.ZERO;
        List<String> projects = done.getList("forms.projectId");
        for (String project : projects) {
            JsonPath said = said("jixiao.project-year.recorded.v1", project, done.getString("id"));
            assertThat(said.getString("stage")).isEqualTo(expected.stage());
            assertThat(said.getString("source.kind")).isEqualTo(expected.kind());
            total = total.add(new BigDecimal(said.getString("total")));
            executed = executed.add(said.getList("funds.executed", String.class).stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        assertThat(total).isEqualByComparingTo(expected.money());
        assertThat(executed).isEqualByComparingTo(expected.executed());
        JsonPath document = said("jixiao.document.recorded.v1", done.getString("id"), null);
        assertThat(document.getList("projects", String.class)).isEqualTo(projects);
        assertThat(document.getString("kind")).isEqualTo(expected.kind());
    }

    /** Said exactly once of this document, and as the contract says. */
    private JsonPath said(String type, String key, String documentId) {
        List<String> events = outbox.all(type, key).stream()
                .filter(event -> documentId == null || event.contains(documentId))
                .toList();
        assertThat(events).hasSize(1);
        assertThat(EventContract.of("project-service", type).faultsOf(events.getFirst()))
                .isEmpty();
        return new JsonPath(events.getFirst());
    }

    private void registerOrganisations() throws Exception {
        for (JsonNode organisation : json.readTree(sample("organisations.json"))) {
            given().auth()
                    .oauth2(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"))
                    .contentType("application/json")
                    .body(organisation.toString())
                    .post("/api/organisations")
                    .then()
                    .statusCode(201);
        }
    }

    private String receive(JsonNode document) {
        String region = document.path("region").asText();
        var request = fundOffice(region)
                .multiPart("file", "document.txt", sample(document.path("file").asText()))
                .multiPart(field("region", region))
                .multiPart(field("source", document.path("source").asText()));
        if (!document.path("publishedOn").isNull()) {
            request.multiPart(field("publishedOn", document.path("publishedOn").asText()));
        }
        return request.post("/api/imports").then().statusCode(202).extract().path("id");
    }
}
