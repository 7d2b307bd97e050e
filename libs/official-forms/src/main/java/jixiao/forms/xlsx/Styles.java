package jixiao.forms.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedLine;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of one workbook, each made once. */
final class Styles {
    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final String AS_TEXT = "@";
    private static final int TITLE_SIZE = 18;
    private static final int PROSE_SIZE = 12;
    private static final int TABLE_SIZE = 11;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(PrintedLine line) {
        return styles.computeIfAbsent("line " + line.style() + quoted(line.text()), key -> {
            XSSFCellStyle style = text(line.text());
            switch (line.style()) {
                case NOTICE_TITLE, TITLE -> look(style, HEI, TITLE_SIZE, HorizontalAlignment.CENTER);
                case HEADING, ATTACHMENT -> look(style, HEI, PROSE_SIZE, HorizontalAlignment.LEFT);
                case YEAR -> look(style, SONG, PROSE_SIZE, HorizontalAlignment.CENTER);
                case UNIT, ISSUER, DATE -> look(style, SONG, PROSE_SIZE, HorizontalAlignment.RIGHT);
                case PARAGRAPH -> look(style, SONG, PROSE_SIZE, HorizontalAlignment.LEFT);
            }
            return style;
        });
    }

    XSSFCellStyle of(PrintedCell cell) {
        if (cell.number() != null) {
            String format = format(cell.text(), cell.number());
            return styles.computeIfAbsent(
                    "number " + format,
                    key -> bordered(style -> {
                        style.setDataFormat(workbook.createDataFormat().getFormat(format));
                        look(style, SONG, TABLE_SIZE, HorizontalAlignment.CENTER);
                    }));
        }
        HorizontalAlignment side =
                cell.role() == PrintedCell.Role.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
        return styles.computeIfAbsent(
                "text " + side + quoted(cell.text()),
                key -> bordered(style -> {
                    style.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
                    style.setQuotePrefixed(CellText.looksLikeFormula(cell.text()));
                    look(style, SONG, TABLE_SIZE, side);
                }));
    }

    /** The format that shows the number as it is written: its decimals and its commas. */
    private static String format(String written, BigDecimal number) {
        String whole = written.indexOf(',') >= 0 ? "#,##0" : "0";
        return number.scale() <= 0 ? whole : whole + "." + "0".repeat(number.scale());
    }

    private static String quoted(String text) {
        return CellText.looksLikeFormula(text) ? " quoted" : "";
    }

    private XSSFCellStyle text(String text) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
        style.setQuotePrefixed(CellText.looksLikeFormula(text));
        return style;
    }

    private XSSFCellStyle bordered(Consumer<XSSFCellStyle> more) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        more.accept(style);
        return style;
    }

    private void look(XSSFCellStyle style, String font, int size, HorizontalAlignment side) {
        XSSFFont used =
                workbook.findFont(false, (short) 8, (short) (size * 20), font, false, false, (short) 0, (byte) 0);
        if (used == null) {
            used = workbook.createFont();
            used.setFontName(font);
            used.setFontHeightInPoints((short) size);
            used.setCharSet(FontCharset.GB2312);
        }
        style.setFont(used);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
    }
}
