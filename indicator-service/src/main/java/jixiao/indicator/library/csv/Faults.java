package jixiao.indicator.library.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was found wrong in a table so far. */
final class Faults {
    private static final int MOST_SHOWN = 200;

    private final TreeMap<Integer, List<RowFault>> byRow = new TreeMap<>();
    private int count;

    /** @param column null when it concerns the whole row */
    void add(int row, @Nullable LibraryColumn column, String message) {
        byRow.computeIfAbsent(row, first -> new ArrayList<>())
                .add(new RowFault(row, column == null ? "" : column.caption(), message));
        count++;
    }

    boolean any() {
        return count > 0;
    }

    boolean any(int row) {
        return byRow.containsKey(row);
    }

    boolean any(int row, @Nullable LibraryColumn column) {
        String caption = column == null ? "" : column.caption();
        return byRow.getOrDefault(row, List.of()).stream()
                .anyMatch(fault -> fault.column().equals(caption));
    }

    int count() {
        return count;
    }

    /** Those nearest to the top of the file; enough to mend, few enough to answer. */
    List<RowFault> first() {
        return byRow.values().stream().flatMap(List::stream).limit(MOST_SHOWN).toList();
    }
}
