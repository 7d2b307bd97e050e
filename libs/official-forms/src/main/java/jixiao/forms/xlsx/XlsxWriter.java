package jixiao.forms.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.printing.Part;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.printing.PrintedLine;
import jixiao.forms.printing.PrintedTable;
import jixiao.forms.printing.Prose;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The document for Excel and its kin, one sheet for each part. Numbers are numbers in the format they are written in;
 * all else is text, whatever it begins with. The same document always becomes the same bytes.
 */
public final class XlsxWriter implements FormWriter {
    private static final int CHARACTER = 256;
    private static final int PROSE_CHARACTERS = 76;

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(PrintedDocument document, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            SheetNames names = new SheetNames();
            for (Part part : document.parts()) {
                XSSFSheet sheet = workbook.createSheet(name(part, names));
                Paper.prepare(sheet, document.page());
                switch (part) {
                    case Prose prose -> writeProse(sheet, styles, prose);
                    case PrintedTable table -> new TableSheet(sheet, styles, table, document.page()).write();
                }
            }
            if (workbook.getNumberOfSheets() == 0) {
                workbook.createSheet(names.next(document.title(), "公开文件"));
            }
            StablePackage.write(workbook, document.title(), out);
        }
    }

    private static String name(Part part, SheetNames names) {
        return switch (part) {
            case Prose prose -> names.next("", kind(prose.kind()));
            case PrintedTable table -> names.next(table.name(), kind(table.kind()));
        };
    }

    private static String kind(Part.Kind kind) {
        return switch (kind) {
            case NOTICE -> "公开说明";
            case STATISTICS -> "统计表";
            case FORM -> "绩效表";
            case LIST -> "项目清单";
            case REPORT -> "自评报告";
        };
    }

    private static void writeProse(XSSFSheet sheet, Styles styles, Prose prose) {
        sheet.setColumnWidth(0, PROSE_CHARACTERS * CHARACTER);
        int number = 0;
        for (PrintedLine line : prose.lines()) {
            XSSFRow row = sheet.createRow(number++);
            row.setHeightInPoints(Paper.height(line, PROSE_CHARACTERS));
            XSSFCell cell = row.createCell(0);
            cell.setCellStyle(styles.of(line));
            cell.setCellValue(CellText.of(line.text()));
        }
    }
}
