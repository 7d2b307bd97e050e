package jixiao.evaluation.sheets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet that published targets opened belongs to whoever works on it first: people, or the next document. */
@QuarkusTest
@ServiceTest
class KeptByPeopleTest {
    private static final String RECORDED = "jixiao.project-year.recorded.v1";

    @Inject
    Told told;

    private final UUID project = UUID.randomUUID();
    private Told.Unit unit;
    private String path;

    @BeforeEach
    void aSheetOfPublishedTargets() {
        unit = told.unit("640300", "K" + project.toString().substring(0, 8));
        ObjectNode goal = told.example("indicator-service", "jixiao.goal.approved.v1", project, unit);
        ObjectNode targets = told.example("project-service", RECORDED, project, unit);
        goal.put("origin", "RECORDED").set("source", targets.get("source"));
        ((ObjectNode) goal.get("source")).put("kind", "TARGET");
        told.goal(project, goal);
        told.tell(RECORDED, "jixiao.projects", project, targets);
        path = "/api/evaluations/"
                + clerk().get("/api/evaluations?projectId=" + project)
                        .jsonPath()
                        .getString("items[0].id");
    }

    @Test
    void a_published_self_evaluation_leaves_rows_with_evidence_alone() {
        addEvidence();

        publishSelfEvaluation();

        show().body("stage", equalTo("OPEN"));
        clerk().get(path + "/evidence").then().body("items.position", contains(1));
    }

    @Test
    void the_first_evidence_of_one_person_costs_another_nothing() {
        String read = clerk().get(path).header("ETag");

        addEvidence();

        clerk().header("If-Match", read)
                .body("{\"actual\": \"93人\"}")
                .put(path + "/rows/1")
                .then()
                .statusCode(200);
        clerk().header("If-Match", read)
                .body("{\"actual\": \"94人\"}")
                .put(path + "/rows/1")
                .then()
                .statusCode(412)
                .body("errors.pointer", contains("/rows/0/actual"));
    }

    @Test
    void a_published_self_evaluation_leaves_a_planned_year_alone() {
        clerk().header("If-Match", "*")
                .body("{\"money\": {\"months\": [{\"month\": 12, \"share\": \"1\"}]}, \"reason\": \"年底支付。\"}")
                .put(path + "/plan")
                .then()
                .statusCode(200);

        publishSelfEvaluation();

        show().body("stage", equalTo("OPEN"));
    }

    @Test
    void a_published_self_evaluation_leaves_a_year_with_a_demand_alone() {
        as(Role.DEPARTMENT, unit.departmentKey())
                .body("{\"kind\": \"REVIEW\", \"demand\": \"请整改。\"}")
                .post(path + "/rectifications")
                .then()
                .statusCode(201);

        publishSelfEvaluation();

        show().body("stage", equalTo("OPEN"));
    }

    @Test
    void work_that_is_refused_keeps_nothing() {
        as(Role.DEPARTMENT, unit.departmentKey())
                .body("{\"kind\": \"REVIEW\", \"demand\": \"请整改。\", \"position\": 99}")
                .post(path + "/rectifications")
                .then()
                .statusCode(422);

        publishSelfEvaluation();

        show().body("stage", equalTo("COMPLETED"));
    }

    private void addEvidence() {
        clerk().contentType("multipart/form-data")
                .multiPart("file", "a.pdf", "%PDF-1.7 签收".getBytes(StandardCharsets.UTF_8))
                .post(path + "/rows/1/evidence")
                .then()
                .statusCode(201);
    }

    /** The year of the example, as its self-evaluation would state it. */
    private void publishSelfEvaluation() {
        ObjectNode year = told.example("project-service", RECORDED, project, unit);
        year.put("version", 2).put("stage", "COMPLETED");
        ((ObjectNode) year.get("source")).put("kind", "SELF_EVALUATION").put("digest", "c".repeat(64));
        ObjectNode end = ((ObjectNode) year.get("form")).putObject("yearEnd");
        end.putArray("funds");
        end.put("achieved", "已完成。").put("totalPoints", "100").put("totalScore", "97");
        told.tell(RECORDED, "jixiao.projects", project, year);
    }

    private ValidatableResponse show() {
        return clerk().get(path).then().statusCode(200);
    }

    private RequestSpecification clerk() {
        return as(Role.UNIT_CLERK, unit.key());
    }

    private static RequestSpecification as(String role, String organisation) {
        return OpenedSheet.as(TokensForTests.ofOrganisation(role, organisation));
    }
}
