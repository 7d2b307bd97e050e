package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook is read as it shows itself: numbers and dates in their formats, merged cells over all their rows. */
class XlsxSourceTest {
    private static final double DECEMBER_31 = DateUtil.getExcelDate(LocalDate.of(2024, 12, 31));

    @Test
    void cellsAreReadAsTheyAreShown() {
        ProjectForm form = Workbooks.read(Workbooks.of(book -> {
                    XSSFSheet sheet = book.target("目标", "职工服务");
                    Workbooks.number(sheet, 4, 1, 1234.5, "#,##0.00");
                    Workbooks.number(sheet, 4, 3, 1234.5, "General");
                    Workbooks.number(sheet, 7, 3, 124, "0\"人\"");
                    Workbooks.number(sheet, 9, 3, 0.95, "0%");
                    Workbooks.number(sheet, 10, 3, DECEMBER_31, "yyyy\"年\"m\"月\"d\"日\"");
                }))
                .projects()
                .getFirst();

        assertThat(form.funds().annual().written()).isEqualTo("1,234.50");
        assertThat(form.funds().annual().money().yuan()).isEqualByComparingTo(new BigDecimal("12345000"));
        assertThat(form.funds().appropriation().written()).isEqualTo("1234.5");
        assertThat(form.goal()).isEqualTo("做好职工服务。\n办好两件实事。");
        assertThat(form.indicators())
                .extracting(IndicatorRow::category, IndicatorRow::subcategory, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(
                        tuple(Category.OUTPUT, Subcategory.QUANTITY, "服务人数", "124人"),
                        tuple(Category.OUTPUT, Subcategory.QUANTITY, "服务场次", "≥4场"),
                        tuple(Category.OUTPUT, Subcategory.QUALITY, "合格率", "95%"),
                        tuple(Category.OUTPUT, Subcategory.TIMELINESS, "完成时间", "2024年12月31日"),
                        tuple(Category.SATISFACTION, Subcategory.SATISFACTION, "职工满意度", "≥95%"));
    }

    @ParameterizedTest
    @CsvSource({"14, 2024/12/31", "31, 2024年12月31日", "57, 2024年12月", "58, 12月31日"})
    void datesInAFormatOnlyAChineseExcelKnowsAreWrittenAsItDoes(int format, String shown) {
        FormDocument document = Workbooks.read(
                Workbooks.of(book -> Workbooks.builtIn(book.target("目标", "职工服务"), 10, 3, DECEMBER_31, format)));

        assertThat(document.projects().getFirst().indicators().get(3).target()).isEqualTo(shown);
    }

    @Test
    void aNumberShownRoundedIsReadAsShownAndNamed() {
        FormDocument document = Workbooks.read(
                Workbooks.of(book -> Workbooks.number(book.target("目标", "职工服务"), 4, 1, 12.3456, "0.00")));

        assertThat(document.projects().getFirst().funds().annual().written()).isEqualTo("12.35");
        assertThat(document.findings())
                .filteredOn(finding -> finding.code().equals("cell-rounded"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("12.35").contains("12.3456"));
    }

    @Test
    void aSumOfBinaryFractionsIsNoRounding() {
        FormDocument document = Workbooks.read(
                Workbooks.of(book -> Workbooks.number(book.target("目标", "职工服务"), 4, 1, 0.1 + 0.2, "0.00")));

        assertThat(document.findings()).extracting(FormFinding::code).doesNotContain("cell-rounded");
    }

    @Test
    void everyVisibleSheetIsReadAndAFindingSaysOnWhichSheetItStands() {
        FormDocument document = Workbooks.read(Workbooks.of(book -> {
            book.target("第一张", "职工服务");
            XSSFSheet second = book.target("第二张", "劳模慰问");
            second.getRow(9).getCell(3).setCellValue("40\uFFFD%");
            book.target("草稿", "不公开的项目");
            book.workbook().setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        }));

        assertThat(document.projects()).extracting(ProjectForm::name).containsExactly("职工服务", "劳模慰问");
        assertThat(document.findings())
                .extracting(FormFinding::message)
                .anyMatch(message -> message.startsWith("工作表“第二张”第 10 行："))
                .anyMatch(message -> message.contains("“草稿”是隐藏的"));
    }

    @Test
    void aFormulaIsReadByItsResult() {
        FormDocument document = Workbooks.read(Workbooks.of(book -> {
            XSSFSheet sheet = book.target("目标", "职工服务");
            sheet.getRow(4).getCell(1).setCellFormula("20+0.4");
            book.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(document.projects().getFirst().funds().annual().written()).isEqualTo("20.4");
    }

    @Test
    void hiddenRowsAreReadAndNamed() {
        FormDocument document = Workbooks.read(
                Workbooks.of(book -> book.target("目标", "职工服务").getRow(8).setZeroHeight(true)));

        assertThat(document.projects().getFirst().indicators()).hasSize(5);
        assertThat(document.findings()).extracting(FormFinding::code).contains("rows-hidden");
    }

    @Test
    void aSheetThatReachesFarToTheRightIsRefused() {
        byte[] content = Workbooks.of(
                book -> book.target("目标", "职工服务").getRow(3).createCell(300).setCellValue("远"));

        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("256 列");
    }

    @Test
    void aWorkbookOfMoreCellsThanAnyPublishedDocumentIsRefused() {
        byte[] content = Workbooks.of(book -> {
            for (String name : new String[] {"一", "二"}) {
                XSSFSheet sheet = book.target(name, "职工服务");
                sheet.getRow(3).createCell(255).setCellValue("远");
                for (int row = 100; row < 700; row++) {
                    sheet.createRow(row).createCell(0).setCellValue("行");
                }
            }
        });

        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("250000 个单元格");
    }
}
