package jixiao.forms.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;

/**
 * A form of a layout and where each of its open cells stands on the sheet. The form is printed with a mark in every open
 * field, and the marks are looked for: so a template has the places that the printed form has, whatever its layout.
 *
 * @param table the form with its open cells empty
 * @param places what is to be filled in, by its cell; rows and columns from 0
 * @param values what stands in open cells to begin with
 */
record EntryPlan(Layout layout, PrintedTable table, Map<Spot, EntryPlace> places, Map<Spot, String> values) {
    private static final EntryShape SAMPLE = new EntryShape(1, 1);

    /** A cell of a sheet, counted from 0. */
    record Spot(int row, int column) {}

    /** The plan of a blank form. */
    static EntryPlan blank(Layout layout, int fiscalYear, EntryKind kind, EntryShape shape) {
        return of(layout, fiscalYear, kind, MarkedForm.blank(shape));
    }

    static EntryPlan of(Layout layout, int fiscalYear, EntryKind kind, ProjectForm known) {
        ProjectForm form = MarkedForm.withRows(known, EntryShape.of(known, kind).indicators(), kind);
        PrintedTable marked = MarkedForm.print(layout, fiscalYear, MarkedForm.marked(form, kind));
        Map<Spot, EntryPlace> places = new LinkedHashMap<>();
        List<List<PrintedCell>> rows = new ArrayList<>();
        marked.rows().forEach(row -> rows.add(new ArrayList<>()));
        walk(marked, (row, column, cell) -> {
            Optional<EntryPlace> place =
                    inRows(layout, kind, marked.head(), form, row, column).or(() -> MarkedForm.place(cell.text()));
            place.ifPresent(found -> places.put(spot(marked, row, column), found));
            rows.get(row)
                    .add(place.isEmpty() ? cell : new PrintedCell(cell.role(), "", null, cell.span(), cell.rows()));
        });
        PrintedTable table = new PrintedTable(
                marked.kind(),
                layout.name(),
                marked.heading(),
                marked.widths(),
                marked.head(),
                rows.stream().map(cells -> new PrintedRow(cells, false)).toList());
        return new EntryPlan(layout, table, places, values(MarkedForm.print(layout, fiscalYear, form), places));
    }

    /** What the form as it is printed shows in the places; a caption that several rows share stands in each. */
    private static Map<Spot, String> values(PrintedTable printed, Map<Spot, EntryPlace> places) {
        Map<Spot, String> values = new LinkedHashMap<>();
        walk(printed, (row, column, cell) -> {
            for (int covered = row; covered < row + cell.rows(); covered++) {
                Spot spot = spot(printed, covered, column);
                if (places.containsKey(spot) && !cell.text().isEmpty()) {
                    values.put(spot, cell.text());
                }
            }
        });
        return values;
    }

    private static Spot spot(PrintedTable table, int row, int column) {
        return new Spot(table.heading().size() + row, column);
    }

    private static void walk(PrintedTable table, Visitor visitor) {
        int[] reachedTo = new int[table.widths().size()];
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (PrintedCell cell : table.rows().get(row).cells()) {
                while (reachedTo[column] > row) {
                    column++;
                }
                visitor.visit(row, column, cell);
                for (int covered = column; covered < column + cell.span(); covered++) {
                    reachedTo[covered] = row + cell.rows();
                }
                column += cell.span();
            }
        }
    }

    /** The rows of indicators have the columns of the layout and then the added ones. */
    private static Optional<EntryPlace> inRows(
            Layout layout, EntryKind kind, PrintedTable.Head head, ProjectForm form, int row, int column) {
        int index = row - head.end();
        if (head.count() == 0 || index < 0 || index >= form.indicators().size()) {
            return Optional.empty();
        }
        int at = 0;
        for (Print.Column printed : columns(layout)) {
            if (at == column) {
                return kind.columns().contains(printed.column())
                        ? Optional.of(new EntryPlace.Indicator(index, printed.column()))
                        : Optional.empty();
            }
            at += printed.span();
        }
        int added = column - at;
        return added < 0 || added >= kind.added().size()
                ? Optional.empty()
                : Optional.of(
                        new EntryPlace.Added(index, kind.added().get(added).caption()));
    }

    private static List<Print.Column> columns(Layout layout) {
        return layout.print().blocks().stream()
                .filter(Print.Indicators.class::isInstance)
                .flatMap(block -> ((Print.Indicators) block).indicators().stream())
                .toList();
    }

    /** Changes whenever a field of the layout moves, so that a template of before is not read at the wrong places. */
    static String version(Layout layout, EntryKind kind) {
        return Fingerprint.hash(
                layout.moneyUnit() + " " + blank(layout, 2000, kind, SAMPLE).places());
    }

    private interface Visitor {
        void visit(int row, int column, PrintedCell cell);
    }
}
