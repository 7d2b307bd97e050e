package jixiao.forms.xlsx;

import java.util.stream.Stream;

/** How high a row must be for its wrapped text: spreadsheets do not find that out for merged cells. */
final class RowHeight {
    private static final float LINE = 15f;
    private static final float PADDING = 5f;
    private static final float HIGHEST = 409f;

    private RowHeight() {}

    /**
     * In points.
     *
     * @param widths the width each text has, in Latin characters
     */
    static float of(Stream<Wrapped> texts) {
        int lines = texts.mapToInt(Wrapped::lines).max().orElse(1);
        return Math.min(HIGHEST, Math.max(1, lines) * LINE + PADDING);
    }

    /** @param width in Latin characters, of which a Chinese one takes two */
    record Wrapped(String text, int width) {
        int lines() {
            return text.lines()
                    .mapToInt(line -> Math.max(1, Math.ceilDiv(width(line), Math.max(2, width - 2))))
                    .sum();
        }

        private static int width(String line) {
            return line.codePoints()
                    .map(character -> character < 0x2000 ? 1 : 2)
                    .sum();
        }
    }
}
