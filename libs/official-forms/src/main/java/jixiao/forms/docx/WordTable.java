package jixiao.forms.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table. Word repeats only rows a table begins with; a form whose captions of columns stand further down is
 * therefore cut above them when it outgrows a sheet, and only then.
 */
final class WordTable {
    private static final int MANY_COLUMNS = 8;

    private final WordXml xml;
    private final PrintedTable table;
    private final Sheet sheet;
    private final List<Integer> widths = new ArrayList<>();

    /** The cells that rows above still reach down from, by their first column. */
    private final @Nullable PrintedCell[] reaching;

    private final int[] rowsLeft;

    WordTable(WordXml xml, PrintedTable table, Sheet sheet) {
        this.xml = xml;
        this.table = table;
        this.sheet = sheet;
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        table.widths().forEach(width -> widths.add(sheet.textWidth() * width / all));
        reaching = new PrintedCell[widths.size()];
        rowsLeft = new int[widths.size()];
    }

    void write() throws XMLStreamException {
        int cut = cut();
        open();
        for (int row = 0; row < table.rows().size(); row++) {
            if (row == cut && row > 0) {
                xml.close();
                writeSeam();
                open();
            }
            boolean repeated = row >= table.head().first()
                    && row < table.head().end()
                    && cut == table.head().first();
            writeRow(table.rows().get(row), repeated);
        }
        xml.close();
    }

    /** Where the rows to repeat begin a table: at the top, or where a long form can be cut; else nowhere. */
    private int cut() {
        int first = table.head().first();
        if (table.head().count() == 0) {
            return -1;
        }
        return first == 0 || TableHeight.of(table, sheet.textWidth()) > sheet.textHeight() && isEvenAbove(first)
                ? first
                : -1;
    }

    private boolean isEvenAbove(int row) {
        for (int above = 0; above < row; above++) {
            int reach = row - above;
            if (table.rows().get(above).cells().stream().anyMatch(cell -> cell.rows() > reach)) {
                return false;
            }
        }
        return true;
    }

    private void open() throws XMLStreamException {
        xml.open("tbl").open("tblPr");
        xml.empty("tblStyle", "val", "OfficialForm");
        xml.empty("tblW", "w", Integer.toString(sum(0, widths.size())), "type", "dxa");
        xml.empty("jc", "val", "center");
        xml.empty("tblLayout", "type", "fixed");
        xml.close().open("tblGrid");
        for (int width : widths) {
            xml.empty("gridCol", "w", Integer.toString(width));
        }
        xml.close();
    }

    /** Two tables without a paragraph between them would become one again. */
    private void writeSeam() throws XMLStreamException {
        xml.open("p").open("pPr");
        xml.empty("keepNext");
        xml.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
        xml.close().close();
    }

    private void writeRow(PrintedRow row, boolean repeated) throws XMLStreamException {
        xml.open("tr").open("trPr").empty("cantSplit");
        xml.empty("trHeight", "val", "400", "hRule", "atLeast");
        if (repeated) {
            xml.empty("tblHeader");
        }
        xml.close();
        int column = 0;
        for (PrintedCell cell : row.cells()) {
            column = writeReaching(column);
            writeCell(cell, column);
            if (cell.rows() > 1) {
                reaching[column] = cell;
                rowsLeft[column] = cell.rows() - 1;
            }
            column += cell.span();
        }
        writeReaching(column);
        xml.close();
    }

    private int writeReaching(int from) throws XMLStreamException {
        int column = from;
        while (column < reaching.length && rowsLeft[column] > 0) {
            PrintedCell above = reaching[column];
            rowsLeft[column]--;
            openCell(column, above.span());
            xml.empty("vMerge").close().empty("p").close();
            column += above.span();
        }
        return column;
    }

    private void writeCell(PrintedCell cell, int column) throws XMLStreamException {
        openCell(column, cell.span());
        if (cell.rows() > 1) {
            xml.empty("vMerge", "val", "restart");
        }
        xml.empty("vAlign", "val", "center").close();
        xml.open("p").open("pPr").empty("pStyle", "val", style(cell)).close();
        if (!cell.text().isEmpty()) {
            xml.run(cell.text());
        }
        xml.close().close();
    }

    private void openCell(int column, int span) throws XMLStreamException {
        xml.open("tc").open("tcPr").empty("tcW", "w", Integer.toString(sum(column, span)), "type", "dxa");
        if (span > 1) {
            xml.empty("gridSpan", "val", Integer.toString(span));
        }
    }

    private String style(PrintedCell cell) {
        String size = widths.size() >= MANY_COLUMNS ? "Small" : "";
        return switch (cell.role()) {
            case ROW_CAPTION, COLUMN_CAPTION, GROUP_CAPTION -> "FormCaption" + size;
            case NUMBER -> "FormNumber" + size;
            case TEXT -> "FormText" + size;
        };
    }

    private int sum(int column, int span) {
        return widths.subList(column, Math.min(column + span, widths.size())).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
