package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the source that is not blank: one cell in running text, several in a table.
 *
 * @param number the line of the source, from 1
 * @param blankAbove how many blank lines stand above it
 */
record SourceLine(int number, List<Cell> cells, int blankAbove) {
    boolean afterGap() {
        return blankAbove > 0;
    }

    boolean isRow() {
        return cells.size() > 1;
    }

    String text(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index).text() : "";
    }

    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    /** The positions of the cells that hold something, from the left. */
    List<Integer> filled() {
        List<Integer> filled = new ArrayList<>(cells.size());
        for (int index = 0; index < cells.size(); index++) {
            if (!cells.get(index).isBlank()) {
                filled.add(index);
            }
        }
        return filled;
    }

    String first() {
        List<Integer> filled = filled();
        return filled.isEmpty() ? "" : text(filled.getFirst());
    }

    /** This line without the cells left of the position. */
    SourceLine from(int position) {
        int first = Math.min(position, cells.size());
        return new SourceLine(number, cells.subList(first, cells.size()), blankAbove);
    }

    /** What the line says, for a person to find it again. */
    String joined() {
        return String.join(" ", filled().stream().map(this::text).toList());
    }

    /** The text of a line that holds nothing else, as a title does. */
    Optional<String> only() {
        List<Integer> filled = filled();
        return filled.size() == 1 ? Optional.of(text(filled.getFirst())) : Optional.empty();
    }

    /** This line with the cells of the line below added to its own, each under its column. */
    SourceLine continuedBelow(SourceLine below) {
        List<Cell> continued = new ArrayList<>(cells);
        for (int index : below.filled()) {
            int column = below.isRow() ? Math.min(index, cells.size() - 1) : cells.size() - 1;
            Cell above = continued.get(column);
            continued.set(column, Cell.of(above.text() + "\n" + below.text(index)));
        }
        return new SourceLine(number, List.copyOf(continued), blankAbove);
    }

    /** This line with more text in its last filled cell, as a line break inside a cell leaves it. */
    SourceLine continuedBy(String more) {
        List<Integer> filled = filled();
        int last = filled.isEmpty() ? 0 : filled.getLast();
        List<Cell> continued = new ArrayList<>(cells);
        continued.set(last, Cell.of(text(last) + "\n" + more));
        return new SourceLine(number, List.copyOf(continued), blankAbove);
    }
}
