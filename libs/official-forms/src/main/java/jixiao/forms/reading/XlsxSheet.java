package jixiao.forms.reading;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Hears the XML of one sheet: its cells as shown, and what a reader of cells alone would miss: borders, merges, hiding. */
final class XlsxSheet extends XSSFSheetXMLHandler {
    private final StylesTable styles;
    private final XlsxGrid grid;

    XlsxSheet(StylesTable styles, SharedStrings strings, XlsxGrid grid, boolean from1904) {
        this(styles, strings, grid, new XlsxNumbers(from1904));
    }

    private XlsxSheet(StylesTable styles, SharedStrings strings, XlsxGrid grid, XlsxNumbers numbers) {
        super(styles, null, strings, new Contents(grid, numbers), numbers, false);
        this.styles = styles;
        this.grid = grid;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "mergeCell" -> grid.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            case "row" -> {
                if (isHidden(attributes)) {
                    grid.hideRow(attributes.getValue("r"));
                }
            }
            case "col" -> {
                if (isHidden(attributes)) {
                    grid.hideColumn();
                }
            }
            case "c" -> grid.styleNext(isBordered(attributes.getValue("s")));
            default -> {}
        }
        super.startElement(uri, localName, qName, attributes);
    }

    private static boolean isHidden(Attributes attributes) {
        String hidden = attributes.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private boolean isBordered(@Nullable String style) {
        if (style == null) {
            return false;
        }
        XSSFCellStyle used = styles.getStyleAt(Integer.parseInt(style));
        return used != null
                && (used.getBorderTop() != BorderStyle.NONE
                        || used.getBorderBottom() != BorderStyle.NONE
                        || used.getBorderLeft() != BorderStyle.NONE);
    }

    /** Passes each cell on with what it really holds. */
    private record Contents(XlsxGrid grid, XlsxNumbers numbers) implements SheetContentsHandler {
        @Override
        public void startRow(int row) {
            grid.beginRow(row);
        }

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String shown, XSSFComment comment) {
            grid.add(new CellReference(reference), shown == null ? "" : shown, numbers.takeUnrounded());
        }
    }
}
