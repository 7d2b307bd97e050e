package jixiao.forms.entry;

import java.util.Map;
import java.util.stream.Stream;
import jixiao.forms.layout.IndicatorColumn;

/**
 * The open cells of one indicator.
 *
 * @param added by the caption of their columns
 */
public record EntryRow(Map<IndicatorColumn, EntryCell> cells, Map<String, EntryCell> added) {

    public boolean isBlank() {
        return Stream.concat(cells.values().stream(), added.values().stream()).allMatch(EntryCell::isBlank);
    }

    public boolean has(IndicatorColumn column) {
        return cells.containsKey(column);
    }

    /** The cell of the column, or the first open one of the row where the layout has no such column. */
    public EntryCell cell(IndicatorColumn column) {
        EntryCell cell = cells.get(column);
        return cell != null ? cell : cells.values().iterator().next();
    }

    /** What stands in the column; empty where the layout has none. */
    public String text(IndicatorColumn column) {
        return has(column) ? cells.get(column).text() : "";
    }
}
