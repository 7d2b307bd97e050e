package jixiao.indicator.library.csv;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line where it begins in the file, from 1
 */
record CsvRow(int line, List<String> cells) {
    /** The cell, without blanks around it; empty where the row is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
