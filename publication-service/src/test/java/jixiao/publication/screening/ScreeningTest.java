package jixiao.publication.screening;

import static jixiao.publication.Callers.anyone;
import static jixiao.publication.Callers.performanceOffice;
import static jixiao.publication.Callers.unitHead;
import static jixiao.publication.Producers.ofProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import jixiao.publication.Producers;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ScreeningTest {
    private static final String UNIT = "640300/129001";
    private static final String CARD = "11010519491231002X";

    @Inject
    Producers producers;

    @Inject
    RecordedSamples samples;

    @Inject
    EntityManager database;

    private final UUID project = UUID.randomUUID();
    private String id;

    @BeforeEach
    void a_self_evaluation_with_personal_data_is_prepared() {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
        told(1, "已慰问张三（" + CARD + "）。");
        id = unitHead(UNIT)
                .get("/api/publications?stage=PREPARED&projectId=" + project)
                .then()
                .extract()
                .path("items[0].id");
    }

    private void told(int version, String actual) {
        producers.say(
                "evaluation-service",
                "jixiao.evaluation.completed.v1",
                ofProject(project).andThen(state -> {
                    state.put("version", version).put("fiscalYear", 2044);
                    ((ObjectNode) state.get("rows").get(0)).put("actual", actual);
                }));
    }

    @Test
    void staff_see_where_it_stands_and_never_the_whole_number() {
        unitHead(UNIT)
                .get("/api/publications/" + id)
                .then()
                .body("findings", hasSize(1))
                .body("findings[0].code", equalTo("identity-card-number"))
                .body("findings[0].severity", equalTo("ERROR"))
                .body("findings[0].position", equalTo(1))
                .body("findings[0].field", equalTo("实际完成值"))
                .body("findings[0].pointer", equalTo("/indicators/0/actual"))
                .body("findings[0].excerpt", equalTo("110*************2X"))
                .body("findings[0].message", not(containsString(CARD)))
                .body("findings[0].accepted", nullValue());
    }

    @Test
    void what_has_an_open_finding_cannot_be_approved() {
        unitHead(UNIT)
                .post("/api/publications/" + id + ":approve")
                .then()
                .statusCode(409)
                .body("detail", containsString("1 处"))
                .body("errors[0].pointer", equalTo("/form/indicators/0/actual"))
                .body("errors[0].message", not(containsString(CARD)));
        unitHead(UNIT).get("/api/publications/" + id).then().body("stage", equalTo("PREPARED"));
    }

    @Test
    void a_finding_is_accepted_with_a_reason_that_stays_in_the_audit_trail() {
        accept("此人已书面同意公开。").then().statusCode(200).body("findings[0].accepted.remarks", equalTo("此人已书面同意公开。"));

        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);
        assertThat(audited())
                .containsExactly("identity-card-number /indicators/0/actual：此人已书面同意公开。")
                .noneMatch(detail -> detail.contains(CARD));
        performanceOffice("640300")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(200);
        anyone().get("/api/publications/" + id).then().body("findings", nullValue());
    }

    @Test
    void an_acceptance_needs_a_reason_without_the_number_in_it() {
        accept(" ").then().statusCode(422).body("errors[0].pointer", equalTo("/remarks"));
        accept("就是" + CARD).then().statusCode(422).body("errors[0].pointer", equalTo("/remarks"));
        performanceOffice("640300")
                .body("{\"remarks\":\"可以。\"}")
                .post("/api/publications/" + id + "/findings/" + finding() + ":accept")
                .then()
                .statusCode(403);
    }

    @Test
    void an_acceptance_falls_when_the_text_changes() {
        accept("此人已书面同意公开。").then().statusCode(200);

        told(50, "已慰问李四（440524188001010014）。");

        unitHead(UNIT).get("/api/publications/" + id).then().body("findings.findAll { it.accepted != null }", empty());
    }

    @Test
    void a_text_mended_at_its_source_has_no_findings() {
        told(51, "124人");

        unitHead(UNIT).get("/api/publications/" + id).then().body("findings", empty());
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);
    }

    @Test
    void remarks_for_the_public_bear_no_numbers_either() {
        told(52, "124人");
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);
        performanceOffice("640300")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(200);

        performanceOffice("640300")
                .body("{\"remarks\":\"误登张三 " + CARD + "。\"}")
                .post("/api/publications/" + id + ":withdraw")
                .then()
                .statusCode(422)
                .body("errors[0].message", not(containsString(CARD)));
    }

    @Test
    void what_was_public_before_is_looked_through_too() {
        samples.tell();

        List<List<Object>> findings = performanceOffice("640303")
                .get("/api/publications/"
                        + performanceOffice("640303")
                                .get("/api/publications?kind=SELF_EVALUATION&region=640303&fiscalYear=2023")
                                .then()
                                .extract()
                                .<String>path("items[0].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("findings");

        assertThat(findings).isEmpty();
    }

    private io.restassured.response.Response accept(String remarks) {
        return unitHead(UNIT)
                .body("{\"remarks\":\"" + remarks + "\"}")
                .post("/api/publications/" + id + "/findings/" + finding() + ":accept");
    }

    private String finding() {
        return unitHead(UNIT).get("/api/publications/" + id).then().extract().path("findings[0].id");
    }

    @SuppressWarnings("unchecked")
    private List<String> audited() {
        return database.createNativeQuery(
                        "select detail from audit_entry where action = 'accept-finding' and subject_id = :id",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }
}
