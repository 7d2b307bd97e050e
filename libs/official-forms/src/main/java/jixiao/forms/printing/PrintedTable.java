package jixiao.forms.printing;

import java.util.List;

/**
 * A table with the lines above it.
 *
 * @param name what tells it from the other tables of the document, such as the name of the project
 * @param heading the lines above it, from the top
 * @param widths the width of each column in percent, 100 in all
 * @param head which rows are repeated on the sheets that follow
 * @param rows every column of every row is covered by exactly one cell, if it spans from above or from the left
 */
public record PrintedTable(
        Kind kind, String name, List<PrintedLine> heading, List<Integer> widths, Head head, List<PrintedRow> rows)
        implements Part {

    public PrintedTable {
        name = Printable.text(name);
        heading = List.copyOf(heading);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /**
     * The rows of column captions. In a form they stand below the project's own fields, which are printed once.
     *
     * @param first the first of them, from 0
     * @param count how many there are; none when 0
     */
    public record Head(int first, int count) {
        public static final Head NONE = new Head(0, 0);

        public int end() {
            return first + count;
        }
    }
}
