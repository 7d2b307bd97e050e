package jixiao.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.reading.UnreadableFile;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTemplateTest {
    private static final int ROWS = EntryKind.REGISTRATION.spareRows();
    private static final Layout LIBRARY = Layouts.shipped().find("library").orElseThrow();

    static Stream<Layout> layouts() {
        return Layouts.shipped().all().stream()
                .filter(layout -> layout.kind() == Layout.Kind.LIBRARY_ENTRY || layout.kind() == Layout.Kind.TARGET);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyFieldOfALayoutIsOpenAndEveryCaptionLocked(Layout layout) throws IOException {
        try (XSSFWorkbook workbook = open(template(layout))) {
            XSSFSheet sheet = workbook.getSheet("项目1");
            EntryPlan plan = blank(layout);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(plan.places().values()).contains(new EntryPlace.Header(HeaderField.NAME));
            sheet.forEach(row -> row.forEach(cell -> {
                boolean field =
                        plan.places().containsKey(new EntryPlan.Spot(cell.getRowIndex(), cell.getColumnIndex()));
                if (field) {
                    assertThat(cell.getCellStyle().getLocked()).isFalse();
                } else if (!cell.toString().isEmpty()) {
                    assertThat(cell.getCellStyle().getLocked()).isTrue();
                }
            }));
        }
    }

    @Test
    void levelsAndAttributesAreChosenAndAmountsAreNumbers() throws IOException {
        try (XSSFWorkbook workbook = open(template(LIBRARY))) {
            List<? extends DataValidation> validations =
                    workbook.getSheet("项目1").getDataValidations();

            assertThat(validations)
                    .filteredOn(validation ->
                            validation.getValidationConstraint().getValidationType() == ValidationType.LIST)
                    .hasSize(1 + 2 * ROWS);
            assertThat(validations)
                    .filteredOn(validation ->
                            validation.getValidationConstraint().getValidationType() == ValidationType.DECIMAL)
                    .hasSize(5);
        }
    }

    @Test
    void anOperatorHasAListWhereTheLayoutHasAColumnForIt(@TempDir Path folder) throws IOException {
        String yaml = """
            id: divided
            name: 目标表
            kind: TARGET
            moneyUnit: YUAN
            recognise: {title: 分栏, captions: [], rank: 1}
            print:
              page: PORTRAIT
              heading: [TITLE]
              title: 目标表
              widths: [15, 15, 30, 10, 20, 10]
              blocks:
                - row: [项目名称, {field: NAME, span: 5}]
                - indicators:
                    - {column: CATEGORY, caption: 一级指标}
                    - {column: SUBCATEGORY, caption: 二级指标}
                    - {column: NAME, caption: 三级指标}
                    - {column: OPERATOR, caption: 指标性质}
                    - {column: TARGET, caption: 指标值}
                    - {column: UNIT, caption: 度量单位}
            """;
        Files.writeString(folder.resolve("divided.yaml"), yaml);
        Layout divided = Layouts.shipped().with(folder).find("divided").orElseThrow();

        try (XSSFWorkbook workbook = open(template(divided))) {
            assertThat(workbook.getSheet("项目1").getDataValidations())
                    .filteredOn(validation ->
                            validation.getValidationConstraint().getValidationType() == ValidationType.LIST)
                    .hasSize(3 * ROWS);
            assertThat(workbook.getSheet("项目1").getRow(3).getCell(3).getStringCellValue())
                    .isEmpty();
        }
    }

    @Test
    void whatIsFilledInIsReadFromItsCells() throws IOException {
        EntryWorkbook read = EntryWorkbook.read(
                filled(sheet -> {
                    set(sheet, HeaderField.NAME, "职工体检");
                    cell(sheet, HeaderField.ANNUAL).setCellValue(12.4);
                    set(sheet, IndicatorColumn.CATEGORY, "产出指标");
                    set(sheet, IndicatorColumn.NAME, "体检人数");
                    set(sheet, IndicatorColumn.TARGET, "≥100人");
                }),
                Layouts.shipped(),
                EntryKind.REGISTRATION);

        assertThat(read.layout().id()).isEqualTo("library");
        assertThat(read.fiscalYear()).isEqualTo(2026);
        assertThat(read.forms()).singleElement().satisfies(form -> {
            assertThat(form.sheet()).isEqualTo("项目1");
            assertThat(form.cell(HeaderField.NAME).text()).isEqualTo("职工体检");
            assertThat(form.cell(HeaderField.ANNUAL).number()).isEqualTo(new BigDecimal("12.4"));
            assertThat(form.filled(HeaderField.OTHER_FUNDS)).isEmpty();
            assertThat(form.indicators())
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.text(IndicatorColumn.TARGET)).isEqualTo("≥100人"));
        });
    }

    @Test
    void aFaultIsMarkedInItsCellWithTheReason() throws IOException {
        byte[] sent = filled(sheet -> set(sheet, HeaderField.NAME, "职工体检"));
        EntryCell name = read(sent).forms().getFirst().cell(HeaderField.NAME);

        byte[] marked = MarkedWorkbook.of(sent, List.of(name.fault("已有同名项目。"), name.fault("请核对。")));

        try (XSSFWorkbook workbook = open(marked)) {
            XSSFCell cell = workbook.getSheet("项目1").getRow(name.row()).getCell(name.column());
            assertThat(cell.getStringCellValue()).isEqualTo("职工体检");
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("已有同名项目。\n请核对。");
            assertThat(cell.getCellStyle().getFillForegroundColor()).isNotZero();
        }
        try (XSSFWorkbook mended = open(MarkedWorkbook.of(marked, List.of()))) {
            assertThat(mended.getSheet("项目1").getCellComments()).isEmpty();
        }
    }

    @Test
    void faultsOfNeighbouringCellsAreMarkedInWhateverOrder() throws IOException {
        byte[] sent = filled(sheet -> set(sheet, IndicatorColumn.NAME, "体检人数"));
        EntryRow row = read(sent).forms().getFirst().indicators().getFirst();

        byte[] marked = MarkedWorkbook.of(
                sent,
                List.of(
                        row.cell(IndicatorColumn.TARGET).fault("请填写指标值。"),
                        row.cell(IndicatorColumn.NAME).fault("名称过长。"),
                        row.cell(IndicatorColumn.TARGET).fault("请核对。")));

        try (XSSFWorkbook workbook = open(marked)) {
            assertThat(workbook.getSheet("项目1").getCellComments()).hasSize(2);
        }
    }

    @Test
    void aTemplateOfAnEarlierVersionAndAnyOtherWorkbookAreRefused() throws IOException {
        byte[] earlier = changed(
                template(LIBRARY),
                workbook -> workbook.getSheet(EntryTemplate.HIDDEN_SHEET)
                        .getRow(1)
                        .getCell(0)
                        .setCellValue("0"));
        byte[] other = changed(
                template(LIBRARY),
                workbook -> workbook.removeSheetAt(workbook.getSheetIndex(EntryTemplate.HIDDEN_SHEET)));

        assertThatThrownBy(() -> read(earlier))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("旧版");
        assertThatThrownBy(() -> read(other)).isInstanceOf(UnreadableFile.class).hasMessageContaining("不是本系统的填报模板");
        assertThatThrownBy(() -> read("文字".getBytes())).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aFormThatTheSuiteMakesItselfHasNoTemplate() {
        assertThat(EntryTemplate.of(
                        Layouts.shipped().find("mof-self-evaluation-2020").orElseThrow(), 2026))
                .isEmpty();
    }

    private static byte[] template(Layout layout) {
        return EntryTemplate.of(layout, 2026).orElseThrow().bytes();
    }

    private static EntryWorkbook read(byte[] content) {
        return EntryWorkbook.read(content, Layouts.shipped(), EntryKind.REGISTRATION);
    }

    private static EntryPlan blank(Layout layout) {
        return EntryPlan.blank(layout, 2026, EntryKind.REGISTRATION, new EntryShape(ROWS, 0));
    }

    private static byte[] filled(Consumer<XSSFSheet> filling) throws IOException {
        return changed(template(LIBRARY), workbook -> filling.accept(workbook.getSheet("项目1")));
    }

    private static byte[] changed(byte[] content, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = open(content)) {
            change.accept(workbook);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static void set(XSSFSheet sheet, HeaderField field, String text) {
        cell(sheet, field).setCellValue(text);
    }

    private static void set(XSSFSheet sheet, IndicatorColumn column, String text) {
        cell(sheet, new EntryPlace.Indicator(0, column)).setCellValue(text);
    }

    private static XSSFCell cell(XSSFSheet sheet, HeaderField field) {
        return cell(sheet, new EntryPlace.Header(field));
    }

    private static XSSFCell cell(XSSFSheet sheet, EntryPlace place) {
        return blank(LIBRARY).places().entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(entry -> sheet.getRow(entry.getKey().row())
                        .getCell(entry.getKey().column()))
                .findFirst()
                .orElseThrow();
    }
}
