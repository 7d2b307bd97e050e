package jixiao.forms.reading;

import java.util.List;

/** A piece of a Word document, in the order it stands there. */
sealed interface DocxBlock {

    /** @param text with {@code \n} for a line break and {@code \t} for a tab */
    record Paragraph(String text) implements DocxBlock {}

    /** A table, its rows from the top. */
    record Table(List<List<Cell>> rows) implements DocxBlock {

        /** A table that holds tables arranges the page and is no table of data. */
        boolean holdsTables() {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.blocks().stream())
                    .anyMatch(Table.class::isInstance);
        }
    }

    /**
     * @param span how many columns it takes, at least 1
     * @param continued whether the cell above reaches down to here
     */
    record Cell(int span, boolean continued, List<DocxBlock> blocks) {}
}
