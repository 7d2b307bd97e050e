package jixiao.forms.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.Documents;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.reading.Samples;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    @Test
    void everyPartHasASheetOfItsOwn() throws IOException {
        try (XSSFWorkbook workbook = written(print(Samples.S2))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .hasSize(10)
                    .startsWith("公开说明")
                    .contains("2023年创城工作经费")
                    .endsWith("自评报告");
        }
    }

    @Test
    void numbersAreNumbersInTheFormatTheyAreWrittenIn() throws IOException {
        try (XSSFWorkbook workbook = written(print(Samples.S3))) {
            XSSFCell amount = cell(workbook.getSheetAt(0), "4.00");
            assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            XSSFCell code = cell(workbook.getSheetAt(0), "003006");
            assertThat(code.getCellType()).isEqualTo(CellType.STRING);
            assertThat(code.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void theSheetIsPrintedAsWideAsItsPaperWithItsHeadRepeated() throws IOException {
        try (XSSFWorkbook workbook = written(print(Samples.S3))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) (PaperSize.A4_PAPER.ordinal() + 1));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(1, 1, -1, -1));
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
    void textThatLooksLikeAFormulaStaysText(String crafted) throws IOException {
        try (XSSFWorkbook workbook = written(Documents.named(crafted))) {
            XSSFCell name = cell(workbook.getSheetAt(0), crafted);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[b]:c*d?e/f\\g",
                "'引号'",
                "History",
                "很长的项目名称很长的项目名称很长的项目名称很长的项目名称",
                "\u0001",
                "_x0041_",
                "../../逃逸"
            })
    void aCraftedNameGivesALegalSheet(String crafted) throws IOException {
        try (XSSFWorkbook workbook = written(Documents.named(crafted))) {
            assertThat(workbook.getSheetName(0)).isNotBlank().hasSizeLessThanOrEqualTo(31);
            assertThat(cell(workbook.getSheetAt(0), crafted.replace('\u0001', '\ufffd')))
                    .isNotNull();
        }
    }

    @Test
    void twoProjectsOfOneNameHaveTwoSheets() {
        SheetNames names = new SheetNames();

        assertThat(names.next("项目", "表")).isEqualTo("项目");
        assertThat(names.next("项目", "表")).isEqualTo("项目(2)");
        assertThat(names.next("A".repeat(40), "表")).hasSize(31);
        assertThat(names.next("a".repeat(40), "表")).hasSize(31).endsWith("(2)");
    }

    @Test
    void aTextLongerThanACellEndsWithANote() {
        assertThat(CellText.of("长".repeat(40_000))).hasSize(32_767).endsWith("全文见其他格式）");
    }

    private static XSSFCell cell(XSSFSheet sheet, String shown) {
        DataFormatter formatter = new DataFormatter();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (formatter.formatCellValue(cell).equals(shown)) {
                    return (XSSFCell) cell;
                }
            }
        }
        return null;
    }

    private static PrintedDocument print(Samples sample) {
        return new FormPrinter(Layouts.shipped()).print(sample.document());
    }

    private static XSSFWorkbook written(PrintedDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new XlsxWriter().write(document, file);
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }
}
