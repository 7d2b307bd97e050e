package jixiao.forms.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.layout.Layout;
import jixiao.forms.xlsx.CellText;
import jixiao.forms.xlsx.SheetNames;
import jixiao.forms.xlsx.StablePackage;
import jixiao.forms.xlsx.TableSheet;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook to fill in offline: several sheets of one layout, whose captions are locked and whose open cells offer what
 * may stand there. A hidden sheet names the layout, its version and the year, another one what each sheet is about.
 */
public final class EntryTemplate {
    /** How many projects a workbook of blank forms takes. */
    public static final int FORMS = 10;

    /** How many known forms one workbook holds at most. */
    public static final int MOST_FORMS = 50;

    static final String HIDDEN_SHEET = "_layout";
    static final String SUBJECTS_SHEET = "_subjects";
    private static final String NUMBER_FORMAT = "#,##0.00####";
    private static final String TEXT_FORMAT = "@";

    private final Layout layout;
    private final int fiscalYear;
    private final EntryKind kind;
    private final List<KnownForm> known;

    private EntryTemplate(Layout layout, int fiscalYear, EntryKind kind, List<KnownForm> known) {
        this.layout = layout;
        this.fiscalYear = fiscalYear;
        this.kind = kind;
        this.known = known;
    }

    /** Blank forms to register projects with; empty where the layout is no form of one project to begin with. */
    public static Optional<EntryTemplate> of(Layout layout, int fiscalYear) {
        return of(layout, fiscalYear, EntryKind.REGISTRATION, List.of());
    }

    /**
     * One sheet for each known form; empty where the layout is no such form.
     *
     * @throws IllegalArgumentException when there are more than {@value #MOST_FORMS}
     */
    public static Optional<EntryTemplate> of(Layout layout, int fiscalYear, EntryKind kind, List<KnownForm> known) {
        if (known.size() > MOST_FORMS) {
            throw new IllegalArgumentException("too many forms: " + known.size());
        }
        return kind.layouts().contains(layout.kind())
                ? Optional.of(new EntryTemplate(layout, fiscalYear, kind, known))
                : Optional.empty();
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            EntryChoices choices = EntryChoices.addTo(workbook, kind);
            SheetNames names = new SheetNames();
            XSSFSheet subjects = workbook.createSheet(SUBJECTS_SHEET);
            if (known.isEmpty()) {
                addBlankForms(workbook, names, choices);
            }
            for (KnownForm form : known) {
                XSSFSheet sheet = workbook.createSheet(names.next(form.form().name(), "项目"));
                EntryPlan plan = EntryPlan.of(layout, fiscalYear, kind, form.form());
                addForm(sheet, plan, choices);
                addSubject(subjects, sheet.getSheetName(), form, plan);
            }
            addLayout(workbook.createSheet(HIDDEN_SHEET));
            for (String hidden : List.of(EntryChoices.SHEET, SUBJECTS_SHEET, HIDDEN_SHEET)) {
                workbook.setSheetOrder(hidden, workbook.getNumberOfSheets() - 1);
                workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
            }
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            workbook.lockStructure();
            StablePackage.write(workbook, layout.name() + "填报模板", out);
        }
    }

    private void addBlankForms(XSSFWorkbook workbook, SheetNames names, EntryChoices choices) {
        EntryPlan plan = EntryPlan.blank(layout, fiscalYear, kind, new EntryShape(kind.spareRows(), 0));
        for (int form = 1; form <= FORMS; form++) {
            addForm(workbook.createSheet(names.next("项目" + form, "项目")), plan, choices);
        }
    }

    private void addForm(XSSFSheet sheet, EntryPlan plan, EntryChoices choices) {
        TableSheet.write(sheet, plan.table(), layout.print().page());
        XSSFCellStyle text = null;
        XSSFCellStyle number = null;
        for (Map.Entry<EntryPlan.Spot, EntryPlace> entry : plan.places().entrySet()) {
            XSSFCell cell =
                    sheet.getRow(entry.getKey().row()).getCell(entry.getKey().column());
            boolean isNumber = choices.isNumber(entry.getValue());
            if (isNumber) {
                number = number == null ? open(cell, NUMBER_FORMAT) : number;
            } else {
                text = text == null ? open(cell, TEXT_FORMAT) : text;
            }
            cell.setCellStyle(isNumber ? number : text);
            openMerged(sheet, cell, isNumber ? number : text);
            fill(cell, plan.values().getOrDefault(entry.getKey(), ""), isNumber);
        }
        choices.offer(sheet, plan);
        sheet.protectSheet("");
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private static void fill(XSSFCell cell, String value, boolean isNumber) {
        if (isNumber && value.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (!value.isEmpty()) {
            cell.setCellValue(CellText.of(value));
        }
    }

    private static void openMerged(XSSFSheet sheet, XSSFCell first, XSSFCellStyle style) {
        sheet.getMergedRegions().stream()
                .filter(range ->
                        range.getFirstRow() == first.getRowIndex() && range.getFirstColumn() == first.getColumnIndex())
                .forEach(range -> range.forEach(place ->
                        sheet.getRow(place.getRow()).getCell(place.getColumn()).setCellStyle(style)));
    }

    private static XSSFCellStyle open(XSSFCell cell, String format) {
        XSSFWorkbook workbook = cell.getSheet().getWorkbook();
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        return style;
    }

    private void addSubject(XSSFSheet sheet, String name, KnownForm form, EntryPlan plan) {
        EntryShape shape = EntryShape.of(form.form(), kind);
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(name);
        row.createCell(1).setCellValue(form.subject().id());
        row.createCell(2).setCellValue(Long.toString(form.subject().version()));
        row.createCell(3).setCellValue(shape.indicators());
        row.createCell(4).setCellValue(shape.funds());
        row.createCell(5).setCellValue(Fingerprint.of(plan));
    }

    private void addLayout(XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(layout.id());
        sheet.createRow(1).createCell(0).setCellValue(EntryPlan.version(layout, kind));
        sheet.createRow(2).createCell(0).setCellValue(fiscalYear);
        sheet.createRow(3).createCell(0).setCellValue(kind.name());
    }
}
