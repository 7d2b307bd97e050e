package jixiao.forms.reading;

/**
 * One cell of a source line.
 *
 * @param text stripped; a line break inside the cell is {@code \n}
 * @param spanned whether a cell of a row above reaches down to here, which only HTML can say
 */
record Cell(String text, boolean spanned) {
    static final Cell BLANK = new Cell("", false);
    static final Cell SPANNED = new Cell("", true);

    static Cell of(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? BLANK : new Cell(stripped, false);
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
