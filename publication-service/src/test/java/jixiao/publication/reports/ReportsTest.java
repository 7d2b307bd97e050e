package jixiao.publication.reports;

import static jixiao.publication.Callers.anyone;
import static jixiao.publication.Callers.performanceOffice;
import static jixiao.publication.Callers.unitHead;
import static jixiao.publication.Producers.ofProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jixiao.digests.Digest;
import jixiao.digests.DigestList;
import jixiao.digests.SignedDigests;
import jixiao.publication.Producers;
import jixiao.testing.ServiceTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ReportsTest {
    private static final String UNIT = "640300/129001";
    private static final String FIRST_PART = "2024年，吴忠市总工会本级共安排1个项目：劳模春节慰问金。";
    private static final AtomicInteger YEARS = new AtomicInteger(2060);

    @Inject
    Producers producers;

    private final UUID report = UUID.randomUUID();
    private final UUID project = UUID.randomUUID();
    private final int year = YEARS.getAndIncrement();
    private String release;

    @BeforeEach
    void a_self_evaluation_of_the_unit_is_public() {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
        producers.say(
                "evaluation-service",
                "jixiao.evaluation.completed.v1",
                ofProject(project).andThen(state -> state.put("fiscalYear", year)));
        release = unitHead(UNIT)
                .get("/api/publications?stage=PREPARED&projectId=" + project)
                .path("items[0].releaseId");
        unitHead(UNIT)
                .post("/api/publications/releases/" + release + ":approve")
                .then()
                .statusCode(200);
        performanceOffice("640300")
                .post("/api/publications/releases/" + release + ":publish")
                .then()
                .statusCode(200);
    }

    @Test
    void a_completed_report_waits_for_people_and_then_stands_in_its_release() {
        completed(1, FIRST_PART, null);
        published().body("document.report", nullValue());

        String id = waiting();
        step(id, "approve");
        published().body("document.report", nullValue());
        step(id, "publish");

        published()
                .body("document.report.parts", hasSize(6))
                .body("document.report.parts[0].heading", equalTo("一、基本情况"))
                .body("document.report.parts[0].paragraphs[0]", equalTo(FIRST_PART))
                .body("document.statistics.rows", hasSize(1));
        anyone().get("/releases/" + release).then().statusCode(200).body(containsString(FIRST_PART));
    }

    @Test
    void a_report_completed_again_is_a_new_edition_and_the_published_one_stays_until_then() {
        completed(1, FIRST_PART, null);
        String first = waiting();
        step(first, "approve");
        step(first, "publish");

        completed(7, "改过的第一部分。", "补记一个项目。");
        published().body("document.report.parts[0].paragraphs[0]", equalTo(FIRST_PART));
        String second = waiting();
        assertThat(second).isNotEqualTo(first);
        unitHead(UNIT)
                .get("/api/publications/reports/" + second)
                .then()
                .body("edition", equalTo(2))
                .body("notice", equalTo("补记一个项目。"));
        step(second, "approve");
        step(second, "publish");

        published().body("document.report.parts[0].paragraphs[0]", equalTo("改过的第一部分。"));
        unitHead(UNIT).get("/api/publications/reports/" + first).then().body("stage", equalTo("SUPERSEDED"));
    }

    @Test
    void a_published_report_is_in_the_signed_list_and_a_new_edition_shows_what_differs() {
        published(1, FIRST_PART, null);
        published(7, "改过的第一部分。", "补记一个项目。");

        List<DigestList.Document> listed = listed().stream()
                .filter(document -> document.path().startsWith("/reports/" + report))
                .toList();
        assertThat(listed).extracting(DigestList.Document::stage).containsExactly("SUPERSEDED", "PUBLISHED");
        assertThat(listed)
                .allSatisfy(document -> assertThat(
                                Digest.of(anyone().get(document.path()).asByteArray()))
                        .isEqualTo(document.digest()));

        Document page = Jsoup.parse(anyone().get("/releases/" + release).asString());
        assertThat(page.select(".remark").text()).contains("补记一个项目。");
        assertThat(page.select(".changes del").text()).contains(FIRST_PART);
        assertThat(page.select(".changes ins").text()).contains("改过的第一部分。");
    }

    @Test
    void a_withdrawn_report_leaves_its_release_and_an_address_that_says_why() {
        String id = published(1, FIRST_PART, null);

        unitHead(UNIT)
                .body("{\"remarks\":\"数据有误。\"}")
                .post("/api/publications/reports/" + id + ":withdraw")
                .then()
                .statusCode(403);
        performanceOffice("640300")
                .body("{\"remarks\":\"数据有误。\"}")
                .post("/api/publications/reports/" + id + ":withdraw")
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"))
                .body("withdrawalRemarks", equalTo("数据有误。"));

        published().body("document.report", nullValue());
        anyone().get("/releases/" + release).then().statusCode(200).body(not(containsString(FIRST_PART)));
        anyone().get("/reports/" + report + "/editions/1.json")
                .then()
                .statusCode(410)
                .body("withdrawalRemarks", equalTo("数据有误。"));
        assertThat(listed())
                .filteredOn(document -> document.path().startsWith("/reports/" + report))
                .extracting(DigestList.Document::stage)
                .containsExactly("WITHDRAWN");
        anyone().get("/reports/" + report + "/editions/2.json").then().statusCode(404);
    }

    private String published(int version, String firstPart, String reason) {
        completed(version, firstPart, reason);
        String id = waiting();
        step(id, "approve");
        step(id, "publish");
        return id;
    }

    private List<DigestList.Document> listed() {
        return SignedDigests.read(
                        anyone().get("/releases/" + release + "/digests.json").asByteArray())
                .orElseThrow()
                .list()
                .documents();
    }

    @Test
    void an_older_or_repeated_report_changes_nothing() {
        completed(5, FIRST_PART, null);
        completed(5, "别的。", null);
        completed(4, "更旧的。", null);

        unitHead(UNIT)
                .get("/api/publications/reports/" + waiting())
                .then()
                .body("edition", equalTo(1))
                .body("report.parts[0].paragraphs[0]", equalTo(FIRST_PART));
    }

    @Test
    void a_report_with_personal_data_is_held_until_somebody_decides() {
        completed(1, "联系人电话13812345678。", null);
        String id = waiting();

        unitHead(UNIT)
                .post("/api/publications/reports/" + id + ":approve")
                .then()
                .statusCode(409)
                .body("errors[0].message", not(containsString("13812345678")));
        String finding = unitHead(UNIT).get("/api/publications/reports/" + id).path("findings[0].id");
        unitHead(UNIT)
                .body("{\"remarks\":\"这是对外公布的值班电话。\"}")
                .post("/api/publications/reports/" + id + "/findings/" + finding + ":accept")
                .then()
                .statusCode(200)
                .body("findings[0].accepted.remarks", equalTo("这是对外公布的值班电话。"));
        step(id, "approve");
    }

    @Test
    void each_step_has_its_roles_and_its_scope() {
        completed(1, FIRST_PART, null);
        String id = waiting();

        anyone().get("/api/publications/reports").then().statusCode(401);
        performanceOffice("630000")
                .get("/api/publications/reports/" + id)
                .then()
                .statusCode(404);
        unitHead(UNIT)
                .post("/api/publications/reports/" + id + ":publish")
                .then()
                .statusCode(403);
        performanceOffice("640300")
                .post("/api/publications/reports/" + id + ":publish")
                .then()
                .statusCode(409);
    }

    private void completed(int version, String firstPart, String reason) {
        producers.say("evaluation-service", "jixiao.report.completed.v1", state -> {
            state.put("reportId", report.toString()).put("version", version).put("fiscalYear", year);
            state.put("reason", reason).put("revision", reason == null ? 1 : 2);
            ((ObjectNode) state.get("parts").get(0)).put("text", firstPart);
        });
    }

    private String waiting() {
        List<String> ids = unitHead(UNIT)
                .get("/api/publications/reports?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.reportId == '%s' }.id".formatted(report));
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }

    private static void step(String id, String step) {
        (step.equals("approve") ? unitHead(UNIT) : performanceOffice("640300"))
                .post("/api/publications/reports/" + id + ":" + step)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse published() {
        return anyone().get("/api/publications/releases/" + release).then().statusCode(200);
    }
}
