package jixiao.forms.docx;

import java.util.List;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;

/** How high a table becomes on paper, near enough to say whether it outgrows a sheet. In twentieths of a point. */
final class TableHeight {
    private static final int CHARACTER = 210;
    private static final int LINE = 280;
    private static final int PADDING = 120;
    private static final int HEADING_LINE = 480;

    private TableHeight() {}

    static int of(PrintedTable table, int textWidth) {
        int height = table.heading().size() * HEADING_LINE;
        for (PrintedRow row : table.rows()) {
            height += of(row, table.widths(), textWidth);
        }
        return height;
    }

    private static int of(PrintedRow row, List<Integer> widths, int textWidth) {
        int average = textWidth / widths.size();
        return row.cells().stream()
                                .filter(cell -> cell.rows() == 1)
                                .mapToInt(cell -> lines(cell, Math.max(CHARACTER, average * cell.span() - PADDING)))
                                .max()
                                .orElse(1)
                        * LINE
                + PADDING;
    }

    private static int lines(PrintedCell cell, int width) {
        return cell.text()
                .lines()
                .mapToInt(line -> 1 + line.length() * CHARACTER / width)
                .sum();
    }
}
