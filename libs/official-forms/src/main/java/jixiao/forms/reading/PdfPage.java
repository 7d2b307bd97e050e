package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** A page with ruled tables: their rows, and the lines of text between them, from the top. */
final class PdfPage {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "第\\s*\\d+\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d+\\s*页)?|[-—–]?\\s*\\d{1,4}\\s*[-—–]?|\\d{1,4}\\s*/\\s*\\d{1,4}");

    private static final float FAR_BELOW = 2.2f;
    private static final float DEEPEST_INDENT = 3;
    private static final float LEAST_TEXT_WIDTH = 0.75f;

    private final List<PdfTable> tables;
    private final List<TextPosition> glyphs;

    private final float width;

    PdfPage(List<PdfTable> tables, List<TextPosition> glyphs, float width) {
        this.width = width;
        this.tables = tables;
        this.glyphs = glyphs;
    }

    /** What stands on the page: a paragraph, or a table with its rows. */
    sealed interface Piece {
        float top();

        record Text(String words, float top) implements Piece {}

        record Rows(PdfTable table, List<List<Cell>> rows) implements Piece {
            @Override
            public float top() {
                return table.top();
            }
        }
    }

    List<Piece> pieces() {
        Map<Long, List<TextPosition>> inCells = new HashMap<>();
        List<TextPosition> outside = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            long cell = cellOf(glyph);
            (cell < 0 ? outside : inCells.computeIfAbsent(cell, unused -> new ArrayList<>())).add(glyph);
        }
        List<Piece> pieces = new ArrayList<>(paragraphs(withoutPageNumber(PdfGlyphs.lines(outside))));
        for (int table = 0; table < tables.size(); table++) {
            pieces.add(new Piece.Rows(tables.get(table), rows(table, inCells)));
        }
        pieces.sort(Comparator.comparing(Piece::top));
        return pieces;
    }

    /** The number of the page is the printer's, not the issuer's. */
    private static List<PdfTextLine> withoutPageNumber(List<PdfTextLine> lines) {
        boolean numbered = !lines.isEmpty()
                && PAGE_NUMBER.matcher(lines.getLast().text().strip()).matches();
        return numbered ? lines.subList(0, lines.size() - 1) : lines;
    }

    private long cellOf(TextPosition glyph) {
        float x = glyph.getX() + glyph.getWidth() / 2;
        float y = glyph.getY() - glyph.getHeight() / 2;
        for (int table = 0; table < tables.size(); table++) {
            int cell = tables.get(table).cellAt(x, y);
            if (cell >= 0) {
                return (long) table << 32 | cell;
            }
        }
        return -1;
    }

    private List<Piece> paragraphs(List<PdfTextLine> lines) {
        float room = room(lines);
        float margin =
                (float) lines.stream().mapToDouble(PdfTextLine::left).min().orElse(0);
        List<Piece> pieces = new ArrayList<>();
        List<PdfTextLine> paragraph = new ArrayList<>();
        for (PdfTextLine line : lines) {
            if (!paragraph.isEmpty() && begins(line, paragraph.getLast(), room - indent(paragraph.getLast(), margin))) {
                pieces.add(
                        new Piece.Text(text(paragraph, 0), paragraph.getFirst().y()));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            pieces.add(new Piece.Text(text(paragraph, 0), paragraph.getFirst().y()));
        }
        return pieces;
    }

    /** What the first line of a paragraph stands back; a line far from the margin is centred or on the right. */
    private static float indent(PdfTextLine line, float margin) {
        float indent = line.left() - margin;
        return indent <= DEEPEST_INDENT * line.height() ? indent : 0;
    }

    private static boolean begins(PdfTextLine line, PdfTextLine above, float room) {
        return line.y() - above.y() > FAR_BELOW * line.height()
                || Math.abs(line.height() - above.height()) > 1
                || line.left() - above.left() > line.height()
                || above.isBrokenBefore(line, room);
    }

    /** How wide text may become: as wide as anything on the page, or as its margins leave. */
    private float room(List<PdfTextLine> lines) {
        double widest = lines.stream().mapToDouble(PdfTextLine::width).max().orElse(0);
        double margin = lines.stream().mapToDouble(PdfTextLine::left).min().orElse(0);
        double ofTables = tables.stream()
                .mapToDouble(
                        table -> table.columns().getLast() - table.columns().getFirst())
                .max()
                .orElse(0);
        return (float) Math.max(Math.max(widest, ofTables), Math.max(LEAST_TEXT_WIDTH * width, width - 2 * margin));
    }

    private List<List<Cell>> rows(int number, Map<Long, List<TextPosition>> inCells) {
        PdfTable table = tables.get(number);
        float padding = padding(number, inCells);
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < table.high(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < table.wide(); column++) {
                int place = row * table.wide() + column;
                int owner = table.owner()[place];
                if (owner == place) {
                    List<TextPosition> held = inCells.getOrDefault((long) number << 32 | place, List.of());
                    cells.add(Cell.of(text(PdfGlyphs.lines(held), table.widthOf(place) - 2 * padding)));
                } else {
                    cells.add(owner / table.wide() < row ? Cell.SPANNED : Cell.BLANK);
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The least distance of text from the side of its cell. */
    private float padding(int number, Map<Long, List<TextPosition>> inCells) {
        PdfTable table = tables.get(number);
        float least = 8;
        for (Map.Entry<Long, List<TextPosition>> cell : inCells.entrySet()) {
            if (cell.getKey() >> 32 == number) {
                float left = table.columns().get(cell.getKey().intValue() % table.wide());
                for (PdfTextLine line : PdfGlyphs.lines(cell.getValue())) {
                    least = Math.max(1, Math.min(least, line.left() - left));
                }
            }
        }
        return least;
    }

    /** Lines that only the width of the cell broke are closed up again. */
    private static String text(List<PdfTextLine> lines, float room) {
        StringBuilder text = new StringBuilder();
        PdfTextLine above = null;
        for (PdfTextLine line : lines) {
            if (above != null) {
                text.append(above.isBrokenBefore(line, room) ? "\n" : joint(text, line.text()));
            }
            text.append(line.text());
            above = line;
        }
        return text.toString();
    }

    private static String joint(StringBuilder above, String below) {
        boolean latin = Character.isLetter(above.charAt(above.length() - 1))
                && above.charAt(above.length() - 1) < 0x2000
                && below.charAt(0) < 0x2000
                && Character.isLetter(below.charAt(0));
        return latin ? " " : "";
    }
}
