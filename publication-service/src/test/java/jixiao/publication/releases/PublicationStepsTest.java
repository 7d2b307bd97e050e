package jixiao.publication.releases;

import static jixiao.publication.Callers.anyone;
import static jixiao.publication.Callers.performanceOffice;
import static jixiao.publication.Callers.unitHead;
import static jixiao.publication.Producers.ofProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.Producers;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class PublicationStepsTest {
    private static final String UNIT = "640300/129001";

    @Inject
    Producers producers;

    @Inject
    OutboxProbe outbox;

    private final UUID project = UUID.randomUUID();
    private String id;

    @BeforeEach
    void a_self_evaluation_is_prepared() {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
        producers.say("evaluation-service", "jixiao.evaluation.completed.v1", ofProject(project));
        id = unitHead(UNIT)
                .get("/api/publications?stage=PREPARED&limit=500")
                .then()
                .extract()
                .path("items.find { it.projectId == '%s' }.id".formatted(project));
    }

    @Test
    void what_is_prepared_is_hidden_from_the_public_until_it_is_published() {
        anyone().get("/api/publications/" + id).then().statusCode(404).contentType("application/problem+json");
        anyone().get("/api/publications?limit=500").then().body("items.id", not(hasItem(id)));

        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);
        anyone().get("/api/publications/" + id).then().statusCode(404);

        performanceOffice("640300")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(200);
        anyone().get("/api/publications/" + id)
                .then()
                .statusCode(200)
                .body("publishedOn", notNullValue())
                .body("differences", nullValue());
        anyone().get("/api/publications?limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void publishing_is_told_to_everyone_as_the_contract_says() {
        publish();

        String event = outbox.last("jixiao.disclosure.published.v1", project.toString());
        assertThat(EventContract.of("publication-service", "jixiao.disclosure.published.v1")
                        .faultsOf(event))
                .isEmpty();
    }

    @Test
    void a_withdrawal_leaves_a_page_that_says_so_and_is_told_to_everyone() {
        publish();
        performanceOffice("640300")
                .body("{\"remarks\":\"金额有误。\"}")
                .post("/api/publications/" + id + ":withdraw")
                .then()
                .statusCode(200);

        anyone().get("/api/publications/" + id)
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"))
                .body("form", nullValue())
                .body("editions[0].remarks", equalTo("金额有误。"));
        anyone().get("/api/publications?limit=500").then().body("items.id", not(hasItem(id)));
        assertThat(EventContract.of("publication-service", "jixiao.disclosure.withdrawn.v1")
                        .faultsOf(outbox.last("jixiao.disclosure.withdrawn.v1", project.toString())))
                .isEmpty();
    }

    @Test
    void a_withdrawal_needs_a_reason() {
        publish();
        performanceOffice("640300")
                .body("{\"remarks\":\" \"}")
                .post("/api/publications/" + id + ":withdraw")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/remarks"));
    }

    @Test
    void what_is_not_approved_cannot_be_published() {
        performanceOffice("640300")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:illegal-step"))
                .body("detail", containsString("待审核"));
    }

    @Test
    void newer_facts_void_an_approval() {
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);

        producers.say(
                "evaluation-service",
                "jixiao.evaluation.completed.v1",
                ofProject(project).andThen(state -> state.put("version", 90).put("achieved", "改。")));

        unitHead(UNIT)
                .get("/api/publications/" + id)
                .then()
                .body("stage", equalTo("PREPARED"))
                .body("edition", equalTo(1))
                .body("form.yearEnd.achieved", equalTo("改。"));
    }

    @Test
    void a_step_on_a_version_that_has_moved_on_is_refused() {
        String read = unitHead(UNIT).get("/api/publications/" + id).header("ETag");
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);

        performanceOffice("640300")
                .header("If-Match", read)
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(412);
    }

    @Test
    void another_unit_neither_sees_nor_decides() {
        performanceOffice("630000")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(404);
        performanceOffice("630000")
                .get("/api/publications?stage=PREPARED&limit=500")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void what_waits_is_found_by_project_unit_year_and_kind() {
        assertThat(waiting("projectId=" + project)).containsExactly(id);
        assertThat(waiting("projectId=" + UUID.randomUUID())).isEmpty();
        assertThat(waiting("unit=" + UNIT + "&limit=500")).contains(id);
        assertThat(waiting("unit=640300/000000")).isEmpty();
        assertThat(waiting("projectId=" + project + "&region=640000&fiscalYear=2024&kind=SELF_EVALUATION"))
                .containsExactly(id);
        assertThat(waiting("projectId=" + project + "&region=630000")).isEmpty();
        assertThat(waiting("projectId=" + project + "&fiscalYear=2023")).isEmpty();
        assertThat(waiting("projectId=" + project + "&kind=TARGET")).isEmpty();
    }

    private static List<String> waiting(String query) {
        return performanceOffice("640300")
                .get("/api/publications?stage=PREPARED&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void what_is_sent_back_must_be_approved_again() {
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);

        performanceOffice("640300")
                .body("{\"remarks\":\"请核对金额。\"}")
                .post("/api/publications/" + id + ":return")
                .then()
                .statusCode(200)
                .body("stage", equalTo("PREPARED"));

        performanceOffice("640300")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(409);
    }

    @Test
    void each_step_has_its_roles_and_needs_a_token() {
        anyone().post("/api/publications/" + id + ":approve").then().statusCode(401);
        anyone().get("/api/publications?stage=PREPARED").then().statusCode(401);
        performanceOffice("640300")
                .post("/api/publications/" + id + ":approve")
                .then()
                .statusCode(403);
        unitHead(UNIT).post("/api/publications/" + id + ":publish").then().statusCode(403);
    }

    @Test
    void a_whole_release_takes_a_step_at_once_and_says_what_became_of_each() {
        UUID clean = UUID.randomUUID();
        UUID personal = UUID.randomUUID();
        producers.say("evaluation-service", "jixiao.evaluation.completed.v1", inYear(2031, clean, "已完成。"));
        producers.say("evaluation-service", "jixiao.evaluation.completed.v1", inYear(2031, personal, "电话13812345678"));
        String release = unitHead(UNIT)
                .get("/api/publications?stage=PREPARED&projectId=" + clean)
                .path("items[0].releaseId");
        String address = "/api/publications/releases/" + release;

        unitHead(UNIT)
                .post(address + ":approve")
                .then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("remaining", equalTo(1))
                .body("results.find { it.done }.stage", equalTo("APPROVED"))
                .body("results.find { !it.done }.stage", equalTo("PREPARED"))
                .body("results.find { !it.done }.reason", containsString("1 处"));
        performanceOffice("640300")
                .post(address + ":publish")
                .then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("remaining", equalTo(0));

        assertThat(outbox.all("jixiao.disclosure.published.v1", clean.toString()))
                .hasSize(1);
        assertThat(outbox.all("jixiao.disclosure.published.v1", personal.toString()))
                .isEmpty();
        performanceOffice("640300").post(address + ":publish").then().statusCode(404);
        performanceOffice("630000").post(address + ":publish").then().statusCode(404);
        unitHead(UNIT).post(address + ":publish").then().statusCode(403);
    }

    private static Consumer<ObjectNode> inYear(int year, UUID project, String achieved) {
        return ofProject(project).andThen(state -> state.put("fiscalYear", year).put("achieved", achieved));
    }

    @Test
    void the_same_key_publishes_once() {
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            performanceOffice("640300")
                    .header("Idempotency-Key", key)
                    .post("/api/publications/" + id + ":publish")
                    .then()
                    .statusCode(200);
        }
        assertThat(outbox.all("jixiao.disclosure.published.v1", project.toString()))
                .hasSize(1);
    }

    private void publish() {
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);
        performanceOffice("640300")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(200);
    }
}
