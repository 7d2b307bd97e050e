package jixiao.forms.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;

/**
 * The rows from a head on, with the head apart. A caption beside the table that begins in the head is cut in two, blank
 * in the head and with its text below, which are to look like one cell.
 *
 * @param above the blank halves
 * @param below the halves with the text
 */
record RepeatedHead(List<PrintedRow> head, List<PrintedRow> body, Set<PrintedCell> above, Set<PrintedCell> below) {

    static RepeatedHead of(List<PrintedRow> rows, PrintedTable.Head place) {
        List<PrintedRow> head = new ArrayList<>();
        Set<PrintedCell> above = new HashSet<>();
        List<PrintedCell> below = new ArrayList<>();
        for (int index = place.first(); index < place.end(); index++) {
            int left = place.end() - index;
            List<PrintedCell> cells = new ArrayList<>();
            for (PrintedCell cell : rows.get(index).cells()) {
                boolean goesOn = cell.rows() > left;
                cells.add(goesOn ? cell.emptied().over(left) : cell);
                if (goesOn) {
                    above.add(cells.getLast());
                    below.add(cell.over(cell.rows() - left));
                }
            }
            head.add(new PrintedRow(cells, false));
        }
        List<PrintedRow> body = new ArrayList<>(rows.subList(place.end(), rows.size()));
        if (!below.isEmpty()) {
            PrintedRow first = body.removeFirst();
            List<PrintedCell> cells = new ArrayList<>(below);
            cells.addAll(first.cells());
            body.addFirst(new PrintedRow(cells, first.total()));
        }
        return new RepeatedHead(head, body, above, Set.copyOf(below));
    }
}
