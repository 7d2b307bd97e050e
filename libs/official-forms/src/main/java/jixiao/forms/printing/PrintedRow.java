package jixiao.forms.printing;

import java.util.List;

/**
 * The cells that begin in a row, from the left.
 *
 * @param total whether the row adds up the ones before it
 */
public record PrintedRow(List<PrintedCell> cells, boolean total) {
    public PrintedRow {
        cells = List.copyOf(cells);
    }

    static PrintedRow of(PrintedCell... cells) {
        return new PrintedRow(List.of(cells), false);
    }

    static PrintedRow of(List<PrintedCell> cells) {
        return new PrintedRow(cells, false);
    }
}
