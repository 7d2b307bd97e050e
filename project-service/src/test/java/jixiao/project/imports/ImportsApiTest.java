package jixiao.project.imports;

import static io.restassured.RestAssured.given;
import static jixiao.project.imports.Documents.field;
import static jixiao.project.imports.Documents.finished;
import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.library;
import static jixiao.project.imports.Documents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.reading.FormReader;
import jixiao.forms.writing.FormWriters;
import jixiao.kit.identity.Role;
import jixiao.project.library.Library;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class ImportsApiTest {
    @Inject
    Library library;

    @Inject
    OutboxProbe outbox;

    @Test
    void a_dry_run_says_what_was_understood_and_changes_nothing() {
        String document = library("新部门", "新部门本级", "甲项目", "乙项目");

        send(fundOffice("640330"), "640330", document, "?dryRun=true")
                .statusCode(200)
                .body("id", nullValue())
                .body("dryRun", equalTo(true))
                .body("projectYears", equalTo(2))
                .body("indicators", equalTo(6))
                .body("money", equalTo("2001.00"))
                .body("forms.line", equalTo(List.of(3, 18)))
                .body("forms.unit.sureness", equalTo(List.of("PROVISIONAL", "PROVISIONAL")))
                .body("forms[0].unit.code", startsWith("X"))
                .body("findings.code", hasItem("organisation-provisional"));
        fundOffice("640330").get("/api/imports").then().body("items", empty());
        fundOffice("640330").get("/api/organisations").then().body("items", empty());
        send(fundOffice("640330").multiPart(field("dryRun", "true")), "640330", document, "")
                .statusCode(200)
                .body("dryRun", equalTo(true));
    }

    @Test
    void unknown_names_become_provisional_organisations_with_the_unit_below_its_department() {
        String id = send(fundOffice("640331"), "640331", library("某委员会", "某委员会本级", "甲项目", "乙项目"), "")
                .statusCode(202)
                .header("Location", containsString("/api/imports/"))
                .extract()
                .path("id");
        finished("640331", id);

        List<JsonPath> organisations = List.of(
                fundOffice("640331").get("/api/organisations").then().extract().jsonPath());
        JsonPath list = organisations.getFirst();
        assertThat(list.getList("items.name")).containsExactlyInAnyOrder("某委员会", "某委员会本级");
        assertThat(list.getList("items.provisional")).containsOnly(true);
        assertThat(list.getString("items.find { it.name == '某委员会本级' }.parentId"))
                .isEqualTo(list.getString("items.find { it.name == '某委员会' }.id"));
        fundOffice("640331")
                .get("/api/projects")
                .then()
                .body("items", hasSize(2))
                .body("items.stage", equalTo(List.of("ADMITTED", "ADMITTED")))
                .body("items.origin", equalTo(List.of("RECORDED", "RECORDED")))
                .body("items.source.origin", equalTo(List.of("某网站", "某网站")));
    }

    @Test
    void the_same_file_is_refused_with_the_address_of_its_import() {
        String document = library("某局", "某局", "甲项目");
        String id = send(fundOffice("640332"), "640332", document, "").extract().path("id");

        send(fundOffice("640332"), "640332", document, "")
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:duplicate"))
                .body("detail", containsString("/api/imports/" + id));
        assertThat(finished("640332", id).getList("forms.state")).containsExactly("RECORDED");
        assertThat(outbox.all("jixiao.document.recorded.v1", id)).hasSize(1);
        assertThat(fundOffice("640332").get("/api/imports/" + id + "/file").asString())
                .isEqualTo(document);
    }

    @Test
    void a_document_that_is_not_understood_is_refused_with_its_lines_and_changes_nothing() {
        send(fundOffice("640333"), "640333", "关于召开会议的通知\n请各单位参加。\n", "")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jixiao:problem:unreadable-document"))
                .body("errors.pointer", contains("/file/lines/1"))
                .body("errors[0].message", containsString("没有找到绩效表"));
        String broken = library("某局", "某局", "甲项目").replace("项目年度金额(元)", "项目年度金额");
        send(fundOffice("640333"), "640333", broken, "")
                .statusCode(422)
                .body("errors.pointer", contains("/file/lines/10"))
                .body("errors[0].message", containsString("金额单位"));
        send(fundOffice("640333"), "640333", "", "").statusCode(422).body("errors[0].pointer", equalTo("/file"));
        fundOffice("640333").get("/api/imports").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 …", "PK\u0003\u0004…"})
    void a_file_that_cannot_be_opened_is_refused_with_the_reason(String content) {
        send(fundOffice("640333"), "640333", content, "")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].message", containsString("已损坏"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void an_office_file_is_known_by_its_content_and_given_back_as_it_came(String format) throws IOException {
        String region = format.equals("docx") ? "640335" : "640336";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FormDocument document = new FormReader().read(library("某局", "某局", "甲项目", "乙项目"));
        FormWriters.of(format).orElseThrow().write(new FormPrinter(Layouts.shipped()).print(document), file);

        String id = send(fundOffice(region), region, file.toByteArray(), "")
                .statusCode(202)
                .body("forms.name", contains("甲项目", "乙项目"))
                .body("money", equalTo("2001.00"))
                .extract()
                .path("id");

        assertThat(finished(region, id).getList("forms.state")).containsOnly("RECORDED");
        Response kept = fundOffice(region).get("/api/imports/" + id + "/file");
        assertThat(kept.asByteArray()).isEqualTo(file.toByteArray());
        assertThat(kept.header("Content-Disposition")).endsWith("." + format + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1\\ansi …", "text with a \u0000 in it"})
    void what_is_of_no_format_that_is_read_is_refused_by_its_name(String content) {
        send(fundOffice("640333"), "640333", content, "")
                .statusCode(415)
                .body("type", equalTo("urn:jixiao:problem:unsupported-media-type"))
                .body("detail", containsString("文本"));
    }

    @Test
    void a_text_in_the_national_encoding_is_read_too() {
        byte[] document = library("某局", "某局", "国标编码项目").getBytes(Charset.forName("GB18030"));

        send(fundOffice("640334"), "640334", document, "?dryRun=true")
                .statusCode(200)
                .body("forms.name", contains("国标编码项目"));
    }

    @Test
    void one_bad_form_is_left_out_with_its_reason_and_the_others_are_recorded() {
        String document = library("某局", "某局", "好项目", "坏项目", "好项目")
                .replaceFirst("坏项目(\\t\\t\\n.*\\n.*\\n.*项目年度金额)\\(元\\)", "坏项目$1");

        String id = send(fundOffice("640335"), "640335", document, "")
                .statusCode(202)
                .body("projectYears", equalTo(1))
                .extract()
                .path("id");

        JsonPath done = finished("640335", id);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getList("forms.state")).containsExactly("RECORDED", "REFUSED", "REFUSED");
        assertThat(done.getString("forms[1].reason")).contains("第 25 行").contains("金额单位");
        assertThat(done.getString("forms[2].reason")).contains("第 3 行的项目");
        assertThat(done.getInt("refused")).isEqualTo(2);
    }

    @Test
    void a_year_that_people_work_on_is_left_alone() {
        library.open("640336");
        String year = Library.register("640336", "劳模慰问").extract().path("projectId");
        String document = library("某部门", "某部门本级", "劳模慰问").replace("2026年", "2024年");

        String id = send(fundOffice("640336"), "640336", document, "")
                .statusCode(202)
                .body("forms.project", contains("SAME_YEAR"))
                .body("forms.unit.sureness", contains("NAME"))
                .body("findings.code", hasItem("project-worked-on"))
                .extract()
                .path("id");

        JsonPath done = finished("640336", id);
        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getString("forms[0].reason")).contains("已在系统中办理");
        assertThat(done.getString("forms[0].projectId")).isEqualTo(year);
        fundOffice("640336")
                .get("/api/projects/" + year + "/years/2024")
                .then()
                .body("total", equalTo("99200.00"))
                .body("source", nullValue());
        assertThat(outbox.all("jixiao.project-year.recorded.v1", year)).isEmpty();
        assertThat(outbox.all("jixiao.document.recorded.v1", id)).isEmpty();
    }

    @Test
    void a_second_document_of_the_same_year_is_a_new_version_of_the_same_project() {
        String first = send(fundOffice("640337"), "640337", library("某局", "某局", "年年做"), "")
                .extract()
                .path("id");
        String project = finished("640337", first).getString("forms[0].projectId");

        String second = send(fundOffice("640337"), "640337", library("某局", "某局", "年年做", "今年新做"), "")
                .body("forms.project", contains("SAME_YEAR", "NEW"))
                .extract()
                .path("id");

        assertThat(finished("640337", second).getString("forms[0].projectId")).isEqualTo(project);
        assertThat(outbox.all("jixiao.project-year.recorded.v1", project))
                .extracting(event -> new JsonPath(event).getInt("version"))
                .containsExactly(1, 2);
    }

    @Test
    void several_organisations_of_one_name_are_never_guessed_between() {
        organisation("640338", "A", "重名局");
        organisation("640338", "B", "重名局");

        send(fundOffice("640338"), "640338", library("重名局", "重名局", "甲项目"), "")
                .statusCode(202)
                .body("forms.state", contains("REFUSED"))
                .body("forms[0].reason", containsString("2 个名为“重名局”"));
    }

    @Test
    void units_of_one_plain_name_below_two_departments_stay_two_units() {
        String document = library("甲委", "办公室", "同名项目") + library("乙委", "办公室", "同名项目");

        String id = send(fundOffice("640342"), "640342", document, "")
                .statusCode(202)
                .body("forms.state", contains("WAITING", "WAITING"))
                .extract()
                .path("id");

        JsonPath done = finished("640342", id);
        assertThat(done.getList("forms.state")).containsExactly("RECORDED", "RECORDED");
        assertThat(done.getList("forms.projectId")).doesNotHaveDuplicates();
        assertThat(done.getList("forms.unit.code")).doesNotHaveDuplicates();
        fundOffice("640342").get("/api/projects").then().body("items.department.name", containsInAnyOrder("甲委", "乙委"));
    }

    @Test
    void a_unit_registered_below_a_department_the_document_writes_otherwise_is_still_found() {
        library.open("640343");

        send(fundOffice("640343"), "640343", library("本市某部门", "某部门本级", "甲项目"), "?dryRun=true")
                .statusCode(200)
                .body("forms.unit.sureness", contains("ELSEWHERE"))
                .body("forms.unit.code", contains("U"))
                .body("findings.code", hasItem("organisation-elsewhere"));
    }

    @Test
    void a_department_imports_for_itself_and_below_only() {
        library.open("640339");
        RequestSpecification department =
                given().auth().oauth2(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640339/D"));

        send(department, "640339", library("某部门", "某部门本级", "自家项目"), "?dryRun=true")
                .statusCode(200);
        send(
                        given().auth().oauth2(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640339/D")),
                        "640339",
                        library("某部门", "新设单位", "新单位的项目"),
                        "?dryRun=true")
                .statusCode(200)
                .body("forms.unit.sureness", contains("PROVISIONAL"));
        send(
                        given().auth().oauth2(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640339/D")),
                        "640339",
                        library("别部门", "别部门", "别家项目"),
                        "")
                .statusCode(403)
                .body("errors[0].pointer", equalTo("/file/lines/3"));
    }

    @Test
    void a_department_imports_into_its_own_region_only() {
        library.open("640347");

        send(
                        given().auth().oauth2(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640347/D")),
                        "640348",
                        library("某部门", "某部门本级", "自家项目"),
                        "?dryRun=true")
                .statusCode(403)
                .body("detail", containsString("区划 640348"));
    }

    @Test
    void region_dates_and_years_are_checked_at_their_field() {
        String document = library("某局", "某局", "甲项目");
        send(fundOffice("640340"), "64", document, "").statusCode(422).body("errors[0].pointer", equalTo("/region"));
        send(fundOffice("640340"), "640400", document, "").statusCode(403);
        send(fundOffice("640340").multiPart(field("publishedOn", "昨天")), "640340", document, "")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/publishedOn"));
        send(fundOffice("640340").multiPart(field("fiscalYear", "2025")), "640340", document, "")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fiscalYear"));
        send(
                        fundOffice("640340").multiPart(field("fiscalYear", "2025")),
                        "640340",
                        document.replace("(2026年)", ""),
                        "?dryRun=true")
                .statusCode(200)
                .body("fiscalYear", equalTo(2025));
        fundOffice("640340")
                .multiPart(field("region", "640340"))
                .post("/api/imports")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"));
    }

    @Test
    void only_finance_departments_systems_and_administrators_import() {
        String document = library("某局", "某局", "甲项目");
        for (String role : List.of(Role.AUDITOR, Role.PERFORMANCE_OFFICE)) {
            send(given().auth().oauth2(TokensForTests.ofRegion(role, "640341")), "640341", document, "")
                    .statusCode(403);
        }
        send(given().auth().oauth2("rubbish"), "640341", document, "").statusCode(401);
    }

    private static void organisation(String region, String code, String name) {
        Library.as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"))
                .body("{\"region\":\"%s\",\"code\":\"%s\",\"name\":\"%s\"}".formatted(region, code, name))
                .post("/api/organisations")
                .then()
                .statusCode(201);
    }
}
