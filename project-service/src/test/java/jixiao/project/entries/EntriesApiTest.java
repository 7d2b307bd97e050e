package jixiao.project.entries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jixiao.kit.identity.Role;
import jixiao.project.library.Library;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class EntriesApiTest {
    @Inject
    Library library;

    @Inject
    OutboxProbe outbox;

    @Test
    void a_filled_template_registers_each_of_its_projects() throws IOException {
        library.open("640391");
        try (XSSFWorkbook workbook = template("640391")) {
            fill(workbook.getSheet("项目1"), "职工体检", 12.4);
            fill(workbook.getSheet("项目3"), "劳模慰问", 9.92);

            String id = send("640391", workbook, "/api/projects/entries")
                    .then()
                    .statusCode(201)
                    .body("projects.name", contains("职工体检", "劳模慰问"))
                    .body("projects.fiscalYear", contains(2027, 2027))
                    .extract()
                    .path("projects[0].projectId");

            Library.clerk("640391")
                    .get("/api/projects/" + id + "/years/2027")
                    .then()
                    .body("stage", equalTo("REGISTERED"))
                    .body("attribute", equalTo("ONE_OFF"))
                    .body("funds[0].source", equalTo("APPROPRIATION"))
                    .body("funds[0].opening", equalTo("124000.00"));
            assertThat(outbox.all("jixiao.project.registered.v1", id))
                    .singleElement()
                    .satisfies(event -> assertThat(event.toString()).contains("体检人数"));
        }
    }

    @Test
    void one_fault_refuses_the_whole_workbook_and_names_its_sheet_row_and_column() throws IOException {
        library.open("640392");
        try (XSSFWorkbook workbook = template("640392")) {
            fill(workbook.getSheet("项目1"), "职工体检", 12.4);
            fill(workbook.getSheet("项目2"), "劳模慰问", 9.92);
            right(workbook.getSheet("项目2"), "项目属性").setCellValue("随便");
            right(workbook.getSheet("项目2"), "年度资金总额").setCellValue(3);
            right(workbook.getSheet("项目2"), "项目期").setCellValue("");

            send("640392", workbook, "/api/projects/entries")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jixiao:problem:invalid-field"))
                    .body("errors", hasSize(3))
                    .body("errors.pointer", hasItem("/file/sheets/项目2/rows/6/B"))
                    .body("errors.message", hasItem(containsString("“随便”不是已知的项目属性")));
            Library.clerk("640392").get("/api/projects").then().body("items", empty());

            Response checked = send("640392", workbook, "/api/projects/entries/check");
            assertThat(checked.statusCode()).isEqualTo(200);
            try (XSSFWorkbook marked = open(checked)) {
                assertThat(right(marked.getSheet("项目2"), "项目属性")
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains("不是已知的项目属性");
                assertThat(marked.getSheet("项目1").getCellComments()).isEmpty();
            }
        }
    }

    @Test
    void a_project_registered_before_and_one_twice_in_a_workbook_are_refused() throws IOException {
        library.open("640393");
        try (XSSFWorkbook workbook = template("640393")) {
            fill(workbook.getSheet("项目1"), "职工体检", 12.4);
            send("640393", workbook, "/api/projects/entries").then().statusCode(201);
            fill(workbook.getSheet("项目2"), "职工体检", 1);

            send("640393", workbook, "/api/projects/entries")
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains(containsString("年度已有项目"), containsString("模板中已有同名项目")));
        }
    }

    @Test
    void a_person_registers_for_the_own_unit_only() throws IOException {
        library.open("640394");
        library.open("640395");
        try (XSSFWorkbook workbook = template("640394")) {
            fill(workbook.getSheet("项目1"), "职工体检", 12.4);

            send(
                            TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640395/U"),
                            "640394",
                            workbook,
                            "/api/projects/entries")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/unit"));
        }
    }

    @Test
    void a_template_left_blank_and_any_other_file_are_refused() throws IOException {
        library.open("640396");
        try (XSSFWorkbook workbook = template("640396");
                XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("表");
            for (XSSFWorkbook sent : List.of(workbook, other)) {
                send("640396", sent, "/api/projects/entries")
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("urn:jixiao:problem:unreadable-document"))
                        .body("errors[0].pointer", equalTo("/file"));
            }
        }
        Library.clerk("640396")
                .get("/api/projects/templates/mof-self-evaluation-2020.xlsx")
                .then()
                .statusCode(404);
    }

    private static XSSFWorkbook template(String region) throws IOException {
        Response file = Library.clerk(region).get("/api/projects/templates/library.xlsx?fiscalYear=2027");
        assertThat(file.statusCode()).isEqualTo(200);
        return open(file);
    }

    private static XSSFWorkbook open(Response file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray()));
    }

    private static void fill(XSSFSheet sheet, String name, double amount) {
        right(sheet, "项目名称").setCellValue(name);
        right(sheet, "项目属性").setCellValue("一年期项目");
        right(sheet, "项目期").setCellValue("1年");
        right(sheet, "年度资金总额").setCellValue(amount);
        right(sheet, "财政拨款").setCellValue(amount);
        right(sheet, "年度绩效目标").setCellValue("组织职工体检。");
        Cell first = caption(sheet, "一级指标");
        Row row = sheet.getRow(first.getRowIndex() + 1);
        row.getCell(0).setCellValue("产出指标");
        row.getCell(1).setCellValue("数量指标");
        row.getCell(2).setCellValue("体检人数");
        row.getCell(3).setCellValue("≥100人");
    }

    private static Cell right(XSSFSheet sheet, String caption) {
        Cell found = caption(sheet, caption);
        return found.getRow().getCell(found.getColumnIndex() + 1);
    }

    private static Cell caption(XSSFSheet sheet, String caption) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(caption)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no caption " + caption);
    }

    private static Response send(String region, XSSFWorkbook workbook, String path) throws IOException {
        return send(TokensForTests.ofOrganisation(Role.UNIT_CLERK, region + "/U"), region, workbook, path);
    }

    private static Response send(String token, String region, XSSFWorkbook workbook, String path) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return given().auth()
                .oauth2(token)
                .multiPart("file", "项目.xlsx", file.toByteArray())
                .multiPart("unit", region + "/U")
                .post(path);
    }
}
