package jixiao.indicator.entries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class GoalEntriesApiTest {
    private static final UUID UNIT = UUID.fromString("0b6a4c1e-6f0b-4a53-9a30-3d7c0a5c1a02");
    private static final String CLERK = TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640300/129001");

    @Inject
    ProjectsSaid projects;

    private final UUID project = UUID.randomUUID();
    private String goal;

    @BeforeEach
    void a_registered_project_has_a_draft() {
        projects.organisation(UNIT, "640300", "129001", "吴忠市总工会本级");
        projects.say("jixiao.project.registered.v1", project, 1);
        goal = given().auth()
                .oauth2(CLERK)
                .get("/api/goals?projectId=" + project)
                .path("items[0].id");
    }

    @Test
    void a_template_shows_the_goal_as_it_stands_and_locks_what_is_not_to_be_filled_in() throws IOException {
        Response shown = goal();
        try (XSSFWorkbook workbook = template()) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(right(sheet, "项目名称").getStringCellValue()).isEqualTo(shown.path("projectName"));
            assertThat(right(sheet, "项目名称").getCellStyle().getLocked()).isTrue();
            assertThat(right(sheet, "年度总体目标").getStringCellValue()).isEqualTo(shown.path("current.goal"));
            assertThat(right(sheet, "年度总体目标").getCellStyle().getLocked()).isFalse();
            assertThat(row(sheet, 0).getCell(0).getStringCellValue()).isEqualTo("产出指标");
            assertThat(row(sheet, 0).getCell(3).getStringCellValue())
                    .isEqualTo(shown.path("current.indicators[0].target"));
            assertThat(caption(sheet, "分值")).isNotNull();
        }
    }

    @Test
    void a_filled_template_states_a_new_version_of_the_goals_it_changed() throws IOException {
        int rows = goal().path("current.indicators.size()");
        try (XSSFWorkbook workbook = template()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            right(sheet, "年度总体目标").setCellValue("慰问劳模124人。");
            fill(row(sheet, rows), "满意度指标", "服务对象满意度指标", "劳模满意度", "≥95%", 10);

            send(workbook, "/api/goals/entries")
                    .then()
                    .statusCode(200)
                    .body("goals.id", contains(goal))
                    .body("goals[0].goalVersion", equalTo(2));
        }

        goal().then()
                .body("current.goal", equalTo("慰问劳模124人。"))
                .body("current.indicators.size()", equalTo(rows + 1))
                .body("current.indicators[" + rows + "].name", equalTo("劳模满意度"))
                .body("current.indicators[" + rows + "].category", equalTo("SATISFACTION"))
                .body("current.indicators[" + rows + "].points", equalTo("10"));
    }

    @Test
    void one_fault_refuses_the_whole_workbook_and_comes_back_marked_in_its_cell() throws IOException {
        int rows = goal().path("current.indicators.size()");
        try (XSSFWorkbook workbook = template()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            fill(row(sheet, rows), "随便", "", "劳模满意度", "≥95%", 10);
            fill(row(sheet, rows + 1), "产出指标", "满意度指标", "", "≥95%", 10);
            String place = "/file/sheets/" + sheet.getSheetName() + "/rows/";
            int line = row(sheet, rows).getRowNum() + 1;

            send(workbook, "/api/goals/entries")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem(place + line + "/A"))
                    .body("errors.pointer", hasItem(place + (line + 1) + "/C"))
                    .body("errors.message", hasItem(containsString("“随便”不是已知的一级指标")));
            goal().then().body("goalVersion", equalTo(1));

            try (XSSFWorkbook marked = open(send(workbook, "/api/goals/entries/check"))) {
                assertThat(row(marked.getSheetAt(0), rows)
                                .getCell(0)
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains("不是已知的一级指标");
            }
        }
    }

    @Test
    void a_goal_changed_since_the_template_was_made_is_not_overwritten() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            right(workbook.getSheetAt(0), "年度总体目标").setCellValue("慰问劳模124人。");
            send(workbook, "/api/goals/entries").then().statusCode(200);
            right(workbook.getSheetAt(0), "年度总体目标").setCellValue("慰问劳模125人。");

            send(workbook, "/api/goals/entries")
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains(containsString("请重新下载模板")));
        }
        given().auth().oauth2(CLERK).post("/api/goals/" + goal + ":submit");
        given().auth()
                .oauth2(CLERK)
                .get("/api/goals/templates/mof-target-2020.xlsx?fiscalYear=" + year() + "&projectId=" + project)
                .then()
                .statusCode(404);
    }

    @Test
    void a_template_in_which_nothing_was_changed_and_one_of_another_kind_are_refused() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            send(workbook, "/api/goals/entries")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jixiao:problem:unreadable-document"))
                    .body("detail", containsString("没有改动"));
            workbook.getSheet("_layout").getRow(3).getCell(0).setCellValue("项目申报");
            send(workbook, "/api/goals/entries").then().statusCode(422).body("detail", containsString("“项目申报”的模板"));
        }
    }

    @Test
    void the_goal_of_another_unit_is_as_if_it_were_not_there() throws IOException {
        projects.organisation(UUID.randomUUID(), "640300", "129777", "吴忠市妇联本级");
        String other = TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640300/129777");
        try (XSSFWorkbook workbook = template()) {
            right(workbook.getSheetAt(0), "年度总体目标").setCellValue("慰问劳模124人。");

            send(other, workbook, "/api/goals/entries")
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains(containsString("没有这个绩效目标")));
        }
    }

    private Response goal() {
        return given().auth().oauth2(CLERK).get("/api/goals/" + goal);
    }

    private int year() {
        return goal().path("fiscalYear");
    }

    private XSSFWorkbook template() throws IOException {
        Response file = given().auth()
                .oauth2(CLERK)
                .get("/api/goals/templates/mof-target-2020.xlsx?fiscalYear=" + year() + "&projectId=" + project);
        assertThat(file.statusCode()).isEqualTo(200);
        return open(file);
    }

    private static XSSFWorkbook open(Response file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray()));
    }

    private static void fill(Row row, String category, String subcategory, String name, String target, double points) {
        row.getCell(0).setCellValue(category);
        row.getCell(1).setCellValue(subcategory);
        row.getCell(2).setCellValue(name);
        row.getCell(3).setCellValue(target);
        row.getCell(caption(row.getSheet(), "分值").getColumnIndex()).setCellValue(points);
    }

    private static Row row(XSSFSheet sheet, int index) {
        return sheet.getRow(caption(sheet, "一级指标").getRowIndex() + 1 + index);
    }

    private static Cell right(XSSFSheet sheet, String caption) {
        Cell found = caption(sheet, caption);
        return found.getRow().getCell(found.getColumnIndex() + 1);
    }

    private static Cell caption(Sheet sheet, String caption) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(caption)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no caption " + caption);
    }

    private static Response send(XSSFWorkbook workbook, String path) throws IOException {
        return send(CLERK, workbook, path);
    }

    private static Response send(String token, XSSFWorkbook workbook, String path) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return given().auth()
                .oauth2(token)
                .multiPart("file", "目标.xlsx", file.toByteArray())
                .post(path);
    }
}
