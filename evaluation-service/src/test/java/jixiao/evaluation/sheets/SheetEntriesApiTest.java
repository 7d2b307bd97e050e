package jixiao.evaluation.sheets;

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
class SheetEntriesApiTest {
    private static final String ENTRIES = "/api/evaluations/entries";

    @Inject
    Told told;

    private OpenedSheet sheet;

    @BeforeEach
    void anOpenSheetWithEverythingPaid() {
        sheet = OpenedSheet.in(told, "640300");
    }

    @Test
    void a_template_shows_goal_money_and_targets_locked_and_leaves_the_results_open() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            XSSFSheet form = workbook.getSheetAt(0);

            assertThat(cell(form, 0, "年度指标值").getStringCellValue()).isEqualTo(shown("rows[0].target"));
            assertThat(cell(form, 0, "年度指标值").getCellStyle().getLocked()).isTrue();
            assertThat(cell(form, 0, "分值").getNumericCellValue()).isEqualTo(37.5);
            assertThat(cell(form, 0, "实际完成值").getCellStyle().getLocked()).isFalse();
            assertThat(cell(form, 0, "是否适用").getStringCellValue()).isEqualTo("适用");
            assertThat(below(form, "实际完成情况").getCellStyle().getLocked()).isFalse();
            assertThat(caption(form, "全年执行数")).isNotNull();
        }
    }

    @Test
    void a_filled_template_fills_in_the_sheets_it_changed() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            fillIn(workbook.getSheetAt(0));
            cell(workbook.getSheetAt(0), 0, "得分").setCellValue(30);
            cell(workbook.getSheetAt(0), 0, "偏差原因分析及改进措施").setCellValue("雨雪改期，其余已补办。");
            cell(workbook.getSheetAt(0), 1, "是否适用").setCellValue("不适用");

            send(workbook, ENTRIES).then().statusCode(200).body("sheets.id", contains(sheet.id()));
        }

        sheet.show()
                .body("achieved", equalTo("已完成慰问。"))
                .body("rows.actual", contains("124人", "800元/人", "98%"))
                .body("rows[0].typedScore", equalTo("30"))
                .body("rows[0].explanation", equalTo("雨雪改期，其余已补办。"))
                .body("rows.applicable", contains(true, false, true));
    }

    @Test
    void one_fault_refuses_the_whole_workbook_and_comes_back_marked_in_its_cell() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            XSSFSheet form = workbook.getSheetAt(0);
            fillIn(form);
            cell(form, 1, "得分").setCellValue("满分");
            cell(form, 2, "定性等级").setCellValue("一般");
            Cell score = cell(form, 1, "得分");

            send(workbook, ENTRIES)
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            hasItem("/file/sheets/" + form.getSheetName() + "/rows/" + (score.getRowIndex() + 1) + "/"
                                    + (char) ('A' + score.getColumnIndex())))
                    .body("errors.message", hasItem(containsString("“一般”不在列表中")));
            assertThat(shown("achieved").toString()).isEmpty();

            try (XSSFWorkbook marked = open(send(workbook, ENTRIES + "/check"))) {
                assertThat(cell(marked.getSheetAt(0), 1, "得分")
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains("“满分”不是得分");
            }
        }
    }

    @Test
    void a_sheet_changed_since_the_template_was_made_is_not_overwritten() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            fillIn(workbook.getSheetAt(0));
            sheet.fillIn(OpenedSheet.FILLED).statusCode(200);

            send(workbook, ENTRIES).then().statusCode(422).body("errors.message", contains(containsString("请重新下载模板")));
        }
    }

    @Test
    void what_was_filled_in_before_stands_in_the_template_and_alone_is_no_change() throws IOException {
        sheet.fillIn(OpenedSheet.FILLED).statusCode(200);
        try (XSSFWorkbook workbook = template()) {
            assertThat(cell(workbook.getSheetAt(0), 2, "实际完成值").getStringCellValue())
                    .isEqualTo("98%");

            send(workbook, ENTRIES).then().statusCode(422).body("detail", containsString("没有改动"));
        }
    }

    private Object shown(String path) {
        return sheet.show().extract().path(path);
    }

    private XSSFWorkbook template() throws IOException {
        Response file = given().auth()
                .oauth2(token())
                .get("/api/evaluations/templates/mof-self-evaluation-2020.xlsx?fiscalYear=" + shown("fiscalYear")
                        + "&projectId=" + sheet.project());
        assertThat(file.statusCode()).isEqualTo(200);
        return open(file);
    }

    private String token() {
        return TokensForTests.ofOrganisation(Role.UNIT_CLERK, sheet.unit().key());
    }

    private static XSSFWorkbook open(Response file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray()));
    }

    private static void fillIn(XSSFSheet form) {
        below(form, "实际完成情况").setCellValue("已完成慰问。");
        cell(form, 0, "实际完成值").setCellValue("124人");
        cell(form, 1, "实际完成值").setCellValue("800元/人");
        cell(form, 2, "实际完成值").setCellValue("98%");
    }

    private static Cell cell(XSSFSheet form, int row, String column) {
        int head = caption(form, "三级指标").getRowIndex();
        for (Cell cell : form.getRow(head)) {
            if (cell.toString().equals(column)) {
                return form.getRow(head + 1 + row).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + column);
    }

    private static Cell below(XSSFSheet form, String caption) {
        Cell found = caption(form, caption);
        return form.getRow(found.getRowIndex() + 1).getCell(found.getColumnIndex());
    }

    private static Cell caption(Sheet form, String caption) {
        for (Row row : form) {
            for (Cell cell : row) {
                if (cell.toString().equals(caption)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no caption " + caption);
    }

    private Response send(XSSFWorkbook workbook, String path) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return given().auth()
                .oauth2(token())
                .multiPart("file", "自评.xlsx", file.toByteArray())
                .post(path);
    }
}
