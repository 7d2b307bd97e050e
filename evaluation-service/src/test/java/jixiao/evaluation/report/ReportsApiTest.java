package jixiao.evaluation.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.PublishedSample.Published;
import jixiao.evaluation.sheets.Told;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ReportsApiTest {
    @Inject
    PublishedSample sample;

    @Inject
    Told told;

    @Inject
    OutboxProbe outbox;

    private Published published;
    private String report;

    @BeforeEach
    void aReportIsOpened() {
        published = sample.publishedIn("640303");
        report = open().statusCode(201).header("ETag", "\"1\"").extract().path("id");
    }

    @Test
    void the_first_draft_says_what_the_sheets_say() {
        show().body("stage", equalTo("DRAFT"))
                .body(
                        "parts.heading",
                        contains(
                                "一、基本情况",
                                "二、绩效目标批复下达情况",
                                "三、绩效目标完成情况分析",
                                "四、绩效自评结果拟应用和公开情况",
                                "五、下一步改进工作的意见及建议",
                                "六、其他需要说明的问题"))
                .body("parts[0].text", containsString("{{预算数}}"))
                .body("parts[0].read", containsString("7个项目"))
                .body("parts[0].read", containsString("预算54.37万元"))
                .body("parts[2].read", containsString("执行数52.33万元，预算执行率96.25%，结余2.04万元"))
                .body("parts[2].read", containsString("扣1分，原因：创城工作高效完成,资金有所剩余"))
                .body("parts[2].read", containsString("扣1分，未说明原因"))
                .body("parts[2].read", containsString("平均得分99.14分"))
                .body("figures.executionRate", equalTo("96.25"))
                .body("findings", empty());
    }

    @Test
    void there_is_one_report_of_a_unit_and_year() {
        open().statusCode(409).body("type", equalTo("urn:jixiao:problem:duplicate"));
    }

    @Test
    void a_unit_without_sheets_has_nothing_to_report() {
        Told.Unit unit = told.unit("640303", "E" + UUID.randomUUID().toString().substring(0, 8));
        staff(Role.SYSTEM_CLIENT)
                .body("{\"unit\": \"%s\", \"fiscalYear\": 2023}".formatted(unit.key()))
                .post("/api/evaluations/reports")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
    }

    @Test
    void a_figure_typed_by_hand_that_disagrees_is_found_with_its_sentence() {
        write("BASICS", "全年预算{{预算数}}，支付 52.33 万元，支付率 98.09%。")
                .statusCode(200)
                .body("findings.part", contains("BASICS"))
                .body("findings[0].sentence", equalTo("全年预算…，支付 52.33 万元，支付率 98.09%。"))
                .body("findings[0].message", containsString("96.25%"));
    }

    @Test
    void a_token_that_does_not_exist_is_refused_by_name() {
        write("BASICS", "预算{{预算}}")
                .statusCode(422)
                .body("errors.pointer", contains("/parts/BASICS"))
                .body("errors.message", hasItem(containsString("{{预算}}")));
        clerk().get("/api/evaluations/reports/tokens").then().statusCode(200).body("items.written", hasItem("{{预算数}}"));
    }

    @Test
    void an_outdated_version_is_refused_with_who_changed_it() {
        write("OTHERS", "无").statusCode(200);
        clerk().header("If-Match", "\"1\"")
                .body("{\"parts\": {\"OTHERS\": \"另\"}}")
                .put("/api/evaluations/reports/" + report)
                .then()
                .statusCode(412)
                .body("detail", containsString("unit-clerk@"));
        clerk().body("{\"parts\": {\"OTHERS\": \"另\"}}")
                .put("/api/evaluations/reports/" + report)
                .then()
                .statusCode(428);
    }

    @Test
    void figures_follow_the_sheets_until_the_report_is_submitted() {
        step(clerk(), "submit", "").statusCode(200);
        UUID project = published.projects().get("2023年创城工作经费");
        recordExecution(project, "1.00");

        show().body("parts[0].read", containsString("完成项目资金52.33万元"));
        step(clerk(), "withdraw", "").statusCode(200);
        show().body("parts[0].read", containsString("完成项目资金52.91万元"));
    }

    private void recordExecution(UUID project, String executed) {
        jixiao.forms.document.FormDocument document = PublishedSample.document();
        ObjectNode form = (ObjectNode) told.json(document.projects().getFirst());
        ((ObjectNode) form.at("/yearEnd/funds/0/executed"))
                .put("written", executed)
                .put("money", "10000.00");
        ObjectNode year = told.example("project-service", "jixiao.project-year.recorded.v1", project, published.unit());
        year.put("stage", "COMPLETED")
                .put("fiscalYear", 2023)
                .put("name", "2023年创城工作经费")
                .put("version", 2);
        ((ObjectNode) year.get("source"))
                .put("documentId", published.documentId().toString());
        year.set("form", form);
        told.tell("jixiao.project-year.recorded.v1", "jixiao.projects", project, year);
    }

    @Test
    void an_empty_part_keeps_the_report_from_being_submitted() {
        write("OTHERS", " ").statusCode(200);
        step(clerk(), "submit", "").statusCode(422).body("errors.pointer", contains("/parts/OTHERS"));
    }

    @Test
    void a_report_goes_from_draft_to_a_told_result_and_can_be_corrected() {
        step(clerk(), "submit", "").statusCode(200).body("stage", equalTo("SUBMITTED"));
        write("OTHERS", "改").statusCode(409);
        step(department(), "return", "{\"remarks\": \"请补充。\"}").statusCode(200).body("stage", equalTo("DRAFT"));
        show().body("remarks", equalTo("请补充。"));
        step(clerk(), "submit", "").statusCode(200);
        step(clerk(), "complete", "").statusCode(403);
        step(department(), "complete", "").statusCode(200).body("stage", equalTo("COMPLETED"));

        String event = outbox.last("jixiao.report.completed.v1", report);
        assertThat(EventContract.of("evaluation-service", "jixiao.report.completed.v1")
                        .faultsOf(event))
                .isEmpty();
        assertThat(event).contains("\"executionRate\":\"96.25\"", "54.37万元").doesNotContain("{{");

        step(department(), "correct", "{\"remarks\": \"数字有误。\"}")
                .statusCode(200)
                .body("revision", equalTo(2));
        step(clerk(), "submit", "");
        step(department(), "complete", "").statusCode(200);
        assertThat(outbox.last("jixiao.report.completed.v1", report)).contains("\"reason\":\"数字有误。\"");
    }

    @Test
    void a_report_is_listed_and_seen_only_in_scope() {
        clerk().get("/api/evaluations/reports?fiscalYear=2023&stage=DRAFT")
                .then()
                .statusCode(200)
                .body("items.id", contains(report));
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640400"))
                .get("/api/evaluations/reports?unit=" + published.unit().key())
                .then()
                .body("items.id", not(hasItem(report)));
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640400"))
                .get("/api/evaluations/reports/" + report)
                .then()
                .statusCode(404);
    }

    @Test
    void the_example_keeps_the_promise() {
        EventContract contract = EventContract.of("evaluation-service", "jixiao.report.completed.v1");
        assertThat(contract.faultsOf(contract.example())).isEmpty();
    }

    private ValidatableResponse open() {
        return clerk().body("{\"unit\": \"%s\", \"fiscalYear\": 2023}"
                        .formatted(published.unit().key()))
                .post("/api/evaluations/reports")
                .then();
    }

    private ValidatableResponse show() {
        return clerk().get("/api/evaluations/reports/" + report).then().statusCode(200);
    }

    private ValidatableResponse write(String part, String text) {
        return clerk().header("If-Match", "*")
                .body("{\"parts\": {\"%s\": \"%s\"}}".formatted(part, text))
                .put("/api/evaluations/reports/" + report)
                .then();
    }

    private ValidatableResponse step(RequestSpecification who, String step, String body) {
        return who.body(body)
                .post("/api/evaluations/reports/" + report + ":" + step)
                .then();
    }

    private RequestSpecification clerk() {
        return as(
                TokensForTests.ofOrganisation(Role.UNIT_CLERK, published.unit().key()));
    }

    private RequestSpecification department() {
        return as(
                TokensForTests.ofOrganisation(Role.DEPARTMENT, published.unit().departmentKey()));
    }

    private static RequestSpecification staff(String role) {
        return as(TokensForTests.ofRegion(role, "640303"));
    }

    private static RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).contentType("application/json");
    }
}
