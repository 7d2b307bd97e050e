package jixiao.indicator.library.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong in a table so far. */
final class Faults {
    private final List<RowFault> found = new ArrayList<>();

    /** @param column null when it concerns the whole row */
    void add(int row, @Nullable LibraryColumn column, String message) {
        found.add(new RowFault(row, column == null ? "" : column.caption(), message));
    }

    boolean any() {
        return !found.isEmpty();
    }

    boolean any(int row) {
        return found.stream().anyMatch(fault -> fault.row() == row);
    }

    boolean any(int row, @Nullable LibraryColumn column) {
        String caption = column == null ? "" : column.caption();
        return found.stream()
                .anyMatch(fault -> fault.row() == row && fault.column().equals(caption));
    }

    /** From the top of the file. */
    List<RowFault> all() {
        return found.stream().sorted(Comparator.comparing(RowFault::row)).toList();
    }
}
