package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as its lines enclose it.
 *
 * @param columns where its columns begin, and where the last one ends
 * @param rows where its rows begin, and where the last one ends
 * @param owner for each place, row by row, the number of the place whose cell reaches over it
 */
record PdfTable(List<Float> columns, List<Float> rows, int[] owner) {
    private static final int MOST_PLACES = 40_000;

    /** The tables that lines form where they meet, from the top. */
    static List<PdfTable> of(List<PdfLine> horizontal, List<PdfLine> vertical) {
        List<PdfTable> tables = new ArrayList<>();
        List<PdfLine> restAcross = new ArrayList<>(horizontal);
        List<PdfLine> restDown = new ArrayList<>(vertical);
        while (!restAcross.isEmpty()) {
            List<PdfLine> across = new ArrayList<>(List.of(restAcross.removeFirst()));
            List<PdfLine> down = new ArrayList<>();
            boolean grows = true;
            while (grows) {
                grows = move(restDown, down, across) | move(restAcross, across, down);
            }
            PdfTable table = enclosed(across, down);
            if (table != null) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparing(PdfTable::top));
        return tables;
    }

    private static boolean move(List<PdfLine> rest, List<PdfLine> found, List<PdfLine> crossing) {
        List<PdfLine> meeting = rest.stream()
                .filter(line -> crossing.stream().anyMatch(line::meets))
                .toList();
        found.addAll(meeting);
        return rest.removeAll(meeting);
    }

    private static @Nullable PdfTable enclosed(List<PdfLine> across, List<PdfLine> down) {
        List<Float> rows = PdfLine.places(across.stream().map(PdfLine::at).toList());
        List<Float> columns = PdfLine.places(down.stream().map(PdfLine::at).toList());
        int places = (rows.size() - 1) * (columns.size() - 1);
        if (rows.size() < 2 || columns.size() < 3 || places > MOST_PLACES) {
            return null;
        }
        int wide = columns.size() - 1;
        int[] owner = new int[places];
        for (int place = 0; place < places; place++) {
            int row = place / wide;
            int column = place % wide;
            float middleX = (columns.get(column) + columns.get(column + 1)) / 2;
            float middleY = (rows.get(row) + rows.get(row + 1)) / 2;
            owner[place] = place;
            if (column > 0 && !lies(down, columns.get(column), middleY)) {
                owner[place] = owner[place - 1];
            } else if (row > 0 && !lies(across, rows.get(row), middleX)) {
                owner[place] = owner[place - wide];
            }
        }
        return new PdfTable(columns, rows, owner);
    }

    private static boolean lies(List<PdfLine> lines, float at, float position) {
        return lines.stream()
                .anyMatch(line ->
                        Math.abs(line.at() - at) <= PdfLine.NEAR && line.from() <= position && position <= line.to());
    }

    float top() {
        return rows.getFirst();
    }

    float bottom() {
        return rows.getLast();
    }

    int wide() {
        return columns.size() - 1;
    }

    int high() {
        return rows.size() - 1;
    }

    /** The number of the cell a point lies in, or -1. */
    int cellAt(float x, float y) {
        int column = between(columns, x);
        int row = between(rows, y);
        return column < 0 || row < 0 ? -1 : owner[row * wide() + column];
    }

    /** How wide the cell of that number is. */
    float widthOf(int cell) {
        int row = cell / wide();
        int column = cell % wide();
        int end = column + 1;
        while (end < wide() && owner[row * wide() + end] == cell) {
            end++;
        }
        return columns.get(end) - columns.get(column);
    }

    boolean hasColumnsOf(PdfTable other) {
        if (columns.size() != other.columns.size()) {
            return false;
        }
        for (int index = 0; index < columns.size(); index++) {
            if (Math.abs(columns.get(index) - other.columns.get(index)) > PdfLine.NEAR) {
                return false;
            }
        }
        return true;
    }

    private static int between(List<Float> places, float at) {
        for (int index = 0; index + 1 < places.size(); index++) {
            if (places.get(index) <= at && at < places.get(index + 1)) {
                return index;
            }
        }
        return -1;
    }
}
