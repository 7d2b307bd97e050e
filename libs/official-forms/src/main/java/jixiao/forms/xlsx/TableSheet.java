package jixiao.forms.xlsx;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedLine;
import jixiao.forms.printing.PrintedTable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays a table out on a sheet of its own. */
public final class TableSheet {
    /** A double bears fifteen digits; a longer number stays text. */
    private static final int MOST_DIGITS = 15;

    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final PrintedTable table;
    private final int[] widths;

    TableSheet(XSSFSheet sheet, Styles styles, PrintedTable table, Print.Page page) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
        int characters = Paper.characters(page);
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        widths = table.widths().stream()
                .mapToInt(width -> Math.max(4, characters * width / all))
                .toArray();
    }

    /** Lays a table out on a sheet that is ready to be printed. */
    public static void write(XSSFSheet sheet, PrintedTable table, Print.Page page) {
        Paper.prepare(sheet, page);
        new TableSheet(sheet, new Styles(sheet.getWorkbook()), table, page).write();
    }

    void write() {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        int next = 0;
        for (PrintedLine line : table.heading()) {
            next = writeLine(next, line);
        }
        writeRows(next);
        repeatHead(next);
    }

    private int writeLine(int number, PrintedLine line) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(Paper.height(line, width(0, widths.length)));
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(styles.of(line));
        cell.setCellValue(CellText.of(line.text()));
        merge(number, number, 0, widths.length - 1);
        return number + 1;
    }

    private void writeRows(int first) {
        int[] reachedTo = new int[widths.length];
        for (int index = 0; index < table.rows().size(); index++) {
            int number = first + index;
            XSSFRow row = row(number);
            int column = 0;
            List<RowHeight.Wrapped> texts = new ArrayList<>();
            for (PrintedCell cell : table.rows().get(index).cells()) {
                while (reachedTo[column] > index) {
                    column++;
                }
                write(number, column, cell);
                for (int covered = column; covered < column + cell.span(); covered++) {
                    reachedTo[covered] = index + cell.rows();
                }
                if (cell.rows() == 1) {
                    texts.add(new RowHeight.Wrapped(cell.text(), width(column, cell.span())));
                }
                column += cell.span();
            }
            row.setHeightInPoints(RowHeight.of(texts.stream()));
        }
    }

    private void write(int first, int column, PrintedCell cell) {
        for (int number = first; number < first + cell.rows(); number++) {
            for (int covered = column; covered < column + cell.span(); covered++) {
                row(number).createCell(covered).setCellStyle(styles.of(cell));
            }
        }
        set(row(first).getCell(column), cell);
        merge(first, first + cell.rows() - 1, column, column + cell.span() - 1);
    }

    private static void set(Cell place, PrintedCell cell) {
        if (cell.number() != null && cell.number().precision() <= MOST_DIGITS) {
            place.setCellValue(cell.number().doubleValue());
        } else if (!cell.text().isEmpty()) {
            place.setCellValue(CellText.of(cell.text()));
        }
    }

    private void repeatHead(int first) {
        PrintedTable.Head head = table.head();
        if (head.count() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(first + head.first(), first + head.end() - 1, -1, -1));
        }
        if (head.count() > 0 && head.first() == 0) {
            sheet.createFreezePane(0, first + head.end());
        }
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private int width(int column, int span) {
        int width = 0;
        for (int covered = column; covered < Math.min(column + span, widths.length); covered++) {
            width += widths[covered];
        }
        return width;
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
