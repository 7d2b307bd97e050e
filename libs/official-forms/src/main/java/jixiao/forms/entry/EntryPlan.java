package jixiao.forms.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedCell;
import jixiao.forms.printing.PrintedRow;
import jixiao.forms.printing.PrintedTable;

/**
 * An empty form of a layout and where each of its fields stands on the sheet. The form is printed with a mark in every
 * field, and the marks are looked for: so a template has the places that the printed form has, whatever its layout.
 *
 * @param table the form without its marks
 * @param places what is to be filled in, by its cell; rows and columns from 0
 */
record EntryPlan(Layout layout, PrintedTable table, Map<Spot, EntryPlace> places) {
    static final int INDICATORS = 30;

    /** A cell of a sheet, counted from 0. */
    record Spot(int row, int column) {}

    /** The plan of a layout; empty for layouts that are no form of one project to begin with. */
    static Optional<EntryPlan> of(Layout layout, int fiscalYear) {
        return switch (layout.kind()) {
            case LIBRARY_ENTRY, TARGET -> Optional.of(planned(layout, fiscalYear));
            case TARGET_LIST, SELF_EVALUATION -> Optional.empty();
        };
    }

    private static EntryPlan planned(Layout layout, int fiscalYear) {
        PrintedTable marked = MarkedForm.of(layout, fiscalYear, INDICATORS);
        Map<Spot, EntryPlace> places = new LinkedHashMap<>();
        List<PrintedRow> rows = new ArrayList<>();
        int[] reachedTo = new int[marked.widths().size()];
        for (int index = 0; index < marked.rows().size(); index++) {
            List<PrintedCell> cells = new ArrayList<>();
            int column = 0;
            for (PrintedCell cell : marked.rows().get(index).cells()) {
                while (reachedTo[column] > index) {
                    column++;
                }
                Optional<EntryPlace> place =
                        inRows(layout, marked.head(), index, column).or(() -> MarkedForm.place(cell.text()));
                Spot spot = new Spot(marked.heading().size() + index, column);
                place.ifPresent(found -> places.put(spot, found));
                cells.add(place.isEmpty() ? cell : new PrintedCell(cell.role(), "", null, cell.span(), cell.rows()));
                for (int covered = column; covered < column + cell.span(); covered++) {
                    reachedTo[covered] = index + cell.rows();
                }
                column += cell.span();
            }
            rows.add(new PrintedRow(cells, false));
        }
        PrintedTable table =
                new PrintedTable(marked.kind(), layout.name(), marked.heading(), marked.widths(), marked.head(), rows);
        return new EntryPlan(layout, table, places);
    }

    /** The rows of indicators have the columns of the layout; a target may be divided among three of them. */
    private static Optional<EntryPlace> inRows(Layout layout, PrintedTable.Head head, int row, int column) {
        int index = row - head.end();
        if (head.count() == 0 || index < 0 || index >= INDICATORS) {
            return Optional.empty();
        }
        int at = 0;
        for (Print.Block block : layout.print().blocks()) {
            if (block instanceof Print.Indicators indicators) {
                for (Print.Column printed : indicators.indicators()) {
                    if (at == column && isFilledIn(printed.column())) {
                        return Optional.of(new EntryPlace.Indicator(index, printed.column()));
                    }
                    at += printed.span();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFilledIn(IndicatorColumn column) {
        return switch (column) {
            case CATEGORY, SUBCATEGORY, NAME, OPERATOR, TARGET, UNIT -> true;
            case SIDE, ACTUAL, POINTS, SCORE, EXPLANATION, OTHER -> false;
        };
    }

    /** Changes whenever a field of the layout moves, so that a template of before is not read at the wrong places. */
    String version() {
        try {
            String told = layout.moneyUnit() + " " + places;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Print.Page page() {
        return layout.print().page();
    }
}
