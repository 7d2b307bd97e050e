package jixiao.evaluation.results;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.PublishedSample.Published;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class ResultsApiTest {
    private static final String STUDY_MATERIAL = "配发学习资料资金";

    @Inject
    PublishedSample sample;

    @Inject
    OutboxProbe outbox;

    @Inject
    EntityManager database;

    private Published published;

    @BeforeEach
    void theSevenSheetsArePublished() {
        published = sample.publishedIn("640303");
    }

    @Test
    void every_completed_sheet_proposes_by_the_ladder_with_its_evidence() {
        as(Role.FUND_OFFICE)
                .get("/api/evaluations/results?unit=" + published.unit().key())
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .body("items.proposed.measure.unique()", contains("KEEP"))
                .body("items.stage.unique()", contains("PROPOSED"));
        proposal()
                .body("proposed.amount", equalTo("50000.00"))
                .body("evidence.score", equalTo("98.00"))
                .body("evidence.rating", equalTo("EXCELLENT"))
                .body("evidence.executionRate", equalTo("79.40"))
                .body("evidence.profile", equalTo("hongsibu-2023/1"))
                .body("evidence.findings", hasItem("score-inflated"))
                .body("decision", nullValue());

        String event = outbox.last("jixiao.result.proposed.v1", project().toString());
        assertThat(contract("proposed").faultsOf(event)).isEmpty();
    }

    @Test
    void the_fund_office_accepts_and_everyone_is_told_with_the_evidence() {
        decide("accept", "")
                .statusCode(200)
                .body("stage", equalTo("DECIDED"))
                .body("decision.outcome", equalTo("ACCEPTED"));

        String event = outbox.last("jixiao.result.decided.v1", project().toString());
        assertThat(contract("decided").faultsOf(event)).isEmpty();
        assertThat(event).contains("\"measure\":\"KEEP\"", "\"score\":\"98.00\"", "fund-office@640303");
        decide("accept", "").statusCode(409);
    }

    @Test
    void a_change_names_its_measure_and_its_reason() {
        decide("change", "{\"measure\": \"CUT\", \"share\": \"0.15\", \"reason\": \"结余较多。\"}")
                .statusCode(200)
                .body("decision.outcome", equalTo("CHANGED"))
                .body("decision.next.amount", equalTo("42500.00"))
                .body("proposed.measure", equalTo("KEEP"));
        assertThat(contract("decided")
                        .faultsOf(outbox.last(
                                "jixiao.result.decided.v1", project().toString())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"measure\": \"CUT\", \"reason\": \"x\"}",
                "{\"measure\": \"KEEP\", \"share\": \"0.1\", \"reason\": \"x\"}",
                "{\"measure\": \"CUT\", \"share\": \"1\", \"reason\": \"x\"}",
                "{\"measure\": \"STOP\"}",
            })
    void a_change_without_a_sound_share_or_reason_is_refused(String body) {
        decide("change", body).statusCode(422);
    }

    @Test
    void a_rejection_has_no_consequence_and_a_reason() {
        decide("reject", "{}").statusCode(422);
        decide("reject", "{\"reason\": \"一次性项目，已完成。\"}")
                .statusCode(200)
                .body("decision.outcome", equalTo("REJECTED"))
                .body("decision.next", nullValue());
        assertThat(contract("decided")
                        .faultsOf(outbox.last(
                                "jixiao.result.decided.v1", project().toString())))
                .isEmpty();
    }

    @Test
    void only_the_fund_office_decides_and_only_on_what_it_has_read() {
        String id = proposal().extract().path("id");
        as(Role.PERFORMANCE_OFFICE)
                .post("/api/evaluations/results/" + id + ":accept")
                .then()
                .statusCode(403);
        as(Role.FUND_OFFICE)
                .header("If-Match", "\"7\"")
                .post("/api/evaluations/results/" + id + ":accept")
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.FUND_OFFICE, "640400"))
                .get("/api/evaluations/results/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_correction_renews_an_undecided_proposal() {
        sample.tellLowerScores(published, STUDY_MATERIAL);

        proposal()
                .body("stage", equalTo("PROPOSED"))
                .body("proposed.measure", equalTo("IMPROVE"))
                .body("evidence.sheetRevision", equalTo(2))
                .body("evidence.rating", equalTo("GOOD"));
        assertThat(outbox.all("jixiao.result.proposed.v1", project().toString()))
                .hasSize(2);
    }

    @Test
    void a_correction_flags_a_decided_proposal_and_the_decision_stands_until_a_new_one() {
        decide("accept", "").statusCode(200);
        sample.tellLowerScores(published, STUDY_MATERIAL);

        proposal()
                .body("stage", equalTo("OUTDATED"))
                .body("proposed.measure", equalTo("IMPROVE"))
                .body("decision.next.measure", equalTo("KEEP"))
                .body("decision.sheetRevision", equalTo(1));
        String event = outbox.last("jixiao.result.proposed.v1", project().toString());
        assertThat(contract("proposed").faultsOf(event)).isEmpty();

        decide("accept", "").statusCode(200).body("decision.next.measure", equalTo("IMPROVE"));
    }

    @Test
    void sheets_that_were_completed_before_there_were_proposals_get_theirs_on_demand() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from budget_proposal where unit_id = ?1")
                        .setParameter(1, published.unit().id())
                        .executeUpdate());
        int before =
                outbox.all("jixiao.result.proposed.v1", project().toString()).size();

        as(Role.FUND_OFFICE)
                .body("{\"region\": \"640303\", \"fiscalYear\": 2023}")
                .post("/api/evaluations/results:propose")
                .then()
                .statusCode(200)
                .body("missing", equalTo(0));

        proposal()
                .body("proposed.measure", equalTo("KEEP"))
                .body("proposed.amount", equalTo("50000.00"))
                .body("evidence.executionRate", equalTo("79.40"))
                .body("evidence.findings", hasItem("score-inflated"));
        assertThat(outbox.all("jixiao.result.proposed.v1", project().toString()))
                .hasSize(before + 1);
        as(Role.FUND_OFFICE)
                .body("{\"region\": \"640303\", \"fiscalYear\": 2023}")
                .post("/api/evaluations/results:propose")
                .then()
                .body("proposed", equalTo(0));
        as(Role.FUND_OFFICE)
                .body("{\"region\": \"640000\", \"fiscalYear\": 2023}")
                .post("/api/evaluations/results:propose")
                .then()
                .statusCode(422);
    }

    @Test
    void the_examples_keep_their_promises() {
        assertThat(contract("proposed").faultsOf(contract("proposed").example()))
                .isEmpty();
        assertThat(contract("decided").faultsOf(contract("decided").example())).isEmpty();
    }

    private static EventContract contract(String what) {
        return EventContract.of("evaluation-service", "jixiao.result." + what + ".v1");
    }

    private UUID project() {
        return published.projects().get(STUDY_MATERIAL);
    }

    private ValidatableResponse proposal() {
        String id = as(Role.FUND_OFFICE)
                .get("/api/evaluations/results?projectId=" + project())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return as(Role.FUND_OFFICE).get("/api/evaluations/results/" + id).then().statusCode(200);
    }

    private ValidatableResponse decide(String step, String body) {
        String id = proposal().extract().path("id");
        return as(Role.FUND_OFFICE)
                .body(body)
                .post("/api/evaluations/results/" + id + ":" + step)
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(role, "640303"))
                .contentType("application/json");
    }
}
