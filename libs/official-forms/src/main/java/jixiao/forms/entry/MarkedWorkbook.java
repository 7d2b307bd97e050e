package jixiao.forms.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.forms.xlsx.CellText;
import jixiao.forms.xlsx.StablePackage;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook that came, with every cell that is wrong marked and the reason as its comment. */
public final class MarkedWorkbook {
    private static final String AUTHOR = "绩效系统";

    private final XSSFWorkbook workbook;
    private final Map<XSSFCellStyle, XSSFCellStyle> marked = new HashMap<>();

    private MarkedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @throws jixiao.forms.reading.UnreadableFile when it is no workbook */
    public static byte[] of(byte[] content, List<EntryFault> faults) {
        try (XSSFWorkbook workbook = EntryWorkbook.open(content)) {
            MarkedWorkbook marking = new MarkedWorkbook(workbook);
            marking.forget();
            faults.forEach(marking::mark);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StablePackage.write(workbook, "填报模板", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comments of an earlier time are about what stood there then. */
    private void forget() {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            XSSFComment comment = (XSSFComment) cell.getCellComment();
            if (comment != null && AUTHOR.equals(comment.getAuthor())) {
                cell.removeCellComment();
            }
        })));
    }

    private void mark(EntryFault fault) {
        XSSFSheet sheet = workbook.getSheet(fault.sheet());
        if (sheet == null) {
            return;
        }
        int column = CellReference.convertColStringToIndex(fault.column());
        XSSFRow row = sheet.getRow(fault.row() - 1) == null
                ? sheet.createRow(fault.row() - 1)
                : sheet.getRow(fault.row() - 1);
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), this::markedStyle));
        XSSFComment before = cell.getCellComment();
        String said = before == null ? "" : before.getString().getString() + "\n";
        if (before != null) {
            cell.removeCellComment();
        }
        // A comment is born at the corner of its box: at a neighbour it would meet the comment that stands there.
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column, fault.row() - 1, column + 4, fault.row() + 3);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(CellText.of(said + fault.message())));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private XSSFCellStyle markedStyle(XSSFCellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        copy.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        return copy;
    }
}
