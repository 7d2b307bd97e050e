package jixiao.forms.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;

/** The texts of a table in a grid without merged cells. */
final class Grid {
    private Grid() {}

    static List<List<String>> of(PrintedTable table) {
        int[] covered = new int[table.widths().size()];
        List<List<String>> grid = new ArrayList<>();
        for (PrintedRow row : table.rows()) {
            List<String> texts = new ArrayList<>(Collections.nCopies(covered.length, ""));
            int column = 0;
            for (PrintedCell cell : row.cells()) {
                while (covered[column] > 0) {
                    column++;
                }
                texts.set(column, cell.text());
                Arrays.fill(covered, column, column + cell.span(), cell.rows());
            }
            Arrays.setAll(covered, each -> covered[each] - 1);
            grid.add(texts);
        }
        return grid;
    }
}
