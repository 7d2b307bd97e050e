package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes room right of a layout's columns for those only this issuer prints: the others become narrower, and the rows
 * that do not have the new columns end in a wider cell.
 */
final class Columns {
    private static final int EXTRA_WIDTH = 10;
    private static final int MOST_FOR_EXTRAS = 50;

    private final List<Integer> layout;
    private final int wide;

    /** @param wide how many columns the widest row has */
    Columns(List<Integer> layout, int wide) {
        this.layout = layout;
        this.wide = wide;
    }

    List<Integer> widths() {
        int extras = wide - layout.size();
        if (extras == 0) {
            return layout;
        }
        int each = Math.max(1, Math.min(EXTRA_WIDTH, MOST_FOR_EXTRAS / extras));
        int left = Math.max(layout.size(), 100 - each * extras);
        List<Integer> widths = new ArrayList<>();
        layout.forEach(width -> widths.add(Math.max(1, width * left / 100)));
        for (int extra = 0; extra < extras; extra++) {
            widths.add(each);
        }
        int rest = 100 - widths.stream().mapToInt(Integer::intValue).sum();
        int widest = widths.indexOf(widths.stream().max(Integer::compare).orElseThrow());
        widths.set(widest, Math.max(1, widths.get(widest) + rest));
        return widths;
    }

    List<PrintedRow> rows(List<PrintedRow> rows) {
        if (wide == layout.size()) {
            return rows;
        }
        int[] covered = new int[wide];
        List<PrintedRow> fitted = new ArrayList<>();
        for (PrintedRow row : rows) {
            fitted.add(fitted(row, covered));
        }
        return fitted;
    }

    /** @param covered how many rows from here each column is covered for by a cell from above */
    private PrintedRow fitted(PrintedRow row, int[] covered) {
        int free = 0;
        for (int column = 0; column < wide; column++) {
            free += covered[column] == 0 ? 1 : 0;
        }
        int missing = free - row.cells().stream().mapToInt(PrintedCell::span).sum();
        List<PrintedCell> cells = new ArrayList<>(row.cells());
        if (missing > 0 && !cells.isEmpty()) {
            cells.add(cells.removeLast().widened(missing));
        }
        int column = 0;
        for (PrintedCell cell : cells) {
            while (column < wide && covered[column] > 0) {
                column++;
            }
            for (int end = column + cell.span(); column < Math.min(end, wide); column++) {
                covered[column] = cell.rows();
            }
        }
        for (int each = 0; each < wide; each++) {
            covered[each] = Math.max(0, covered[each] - 1);
        }
        return new PrintedRow(cells, row.total());
    }
}
