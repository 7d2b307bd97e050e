package jixiao.forms.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Layout;
import jixiao.forms.xlsx.SheetNames;
import jixiao.forms.xlsx.StablePackage;
import jixiao.forms.xlsx.TableSheet;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook to register projects with: several sheets of one form, whose captions are locked and whose fields offer
 * what may stand there. A hidden sheet names the layout, its version and the year.
 */
public final class EntryTemplate {
    /** How many projects one workbook takes. */
    public static final int FORMS = 10;

    static final String HIDDEN_SHEET = "_layout";
    private static final String MONEY_FORMAT = "#,##0.00####";
    private static final String TEXT_FORMAT = "@";

    private final EntryPlan plan;
    private final int fiscalYear;

    private EntryTemplate(EntryPlan plan, int fiscalYear) {
        this.plan = plan;
        this.fiscalYear = fiscalYear;
    }

    /** The template of a layout; empty where its form is made by the suite from what is registered. */
    public static Optional<EntryTemplate> of(Layout layout, int fiscalYear) {
        return EntryPlan.of(layout, fiscalYear).map(plan -> new EntryTemplate(plan, fiscalYear));
    }

    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetNames names = new SheetNames();
            EntryChoices.addTo(workbook);
            for (int form = 1; form <= FORMS; form++) {
                addForm(workbook.createSheet(names.next("项目" + form, "项目")));
            }
            addLayout(workbook.createSheet(HIDDEN_SHEET));
            workbook.setSheetOrder(EntryChoices.SHEET, workbook.getNumberOfSheets() - 1);
            workbook.setSheetVisibility(workbook.getSheetIndex(HIDDEN_SHEET), SheetVisibility.VERY_HIDDEN);
            workbook.setSheetVisibility(workbook.getSheetIndex(EntryChoices.SHEET), SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            workbook.lockStructure();
            StablePackage.write(workbook, plan.layout().name() + "填报模板", out);
        }
    }

    private void addForm(XSSFSheet sheet) {
        TableSheet.write(sheet, plan.table(), plan.page());
        XSSFCellStyle text = null;
        XSSFCellStyle money = null;
        for (Map.Entry<EntryPlan.Spot, EntryPlace> entry : plan.places().entrySet()) {
            XSSFCell cell =
                    sheet.getRow(entry.getKey().row()).getCell(entry.getKey().column());
            boolean amount = entry.getValue() instanceof EntryPlace.Header header && isMoney(header.field());
            if (amount) {
                money = money == null ? open(cell, MONEY_FORMAT) : money;
            } else {
                text = text == null ? open(cell, TEXT_FORMAT) : text;
            }
            cell.setCellStyle(amount ? money : text);
            openMerged(sheet, cell, amount ? money : text);
        }
        EntryChoices.offer(sheet, plan);
        sheet.protectSheet("");
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
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

    private void addLayout(XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(plan.layout().id());
        sheet.createRow(1).createCell(0).setCellValue(plan.version());
        sheet.createRow(2).createCell(0).setCellValue(fiscalYear);
    }

    static boolean isMoney(HeaderField field) {
        return switch (field) {
            case TOTAL,
                    ANNUAL,
                    LOCAL_GROUP,
                    TRANSFER_GROUP,
                    GROUP_TOTAL,
                    APPROPRIATION,
                    OTHER_FUNDS,
                    CARRY_OVER,
                    TRANSFER_CENTRAL,
                    TRANSFER_REGIONAL -> true;
            default -> false;
        };
    }
}
