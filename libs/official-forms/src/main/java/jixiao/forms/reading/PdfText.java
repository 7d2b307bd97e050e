package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF page after page. A table that goes on over the page goes on here, without its repeated head. */
final class PdfText {
    private final SourceFileText.Builder text = new SourceFileText.Builder();
    private int line;
    private PdfPage.Piece.@Nullable Rows open;
    private final List<List<String>> rowsOfOpen = new ArrayList<>();

    void beginPage(int page) {
        text.begin("第 " + page + " 页");
        line = 0;
    }

    void addLines(List<SourceLine> lines) {
        open = null;
        lines.forEach(found -> text.add(found.number(), found.cells(), found.blankAbove()));
    }

    void addPieces(List<PdfPage.Piece> pieces) {
        boolean top = true;
        for (PdfPage.Piece piece : pieces) {
            switch (piece) {
                case PdfPage.Piece.Text found -> {
                    text.add(++line, List.of(Cell.of(found.words())), 1);
                    open = null;
                }
                case PdfPage.Piece.Rows rows -> addRows(rows, top);
            }
            top = false;
        }
    }

    private void addRows(PdfPage.Piece.Rows rows, boolean top) {
        boolean goesOn = top && open != null && open.table().hasColumnsOf(rows.table());
        List<List<Cell>> body = goesOn ? withoutRepeatedHead(rows.rows()) : rows.rows();
        if (!goesOn) {
            rowsOfOpen.clear();
        }
        boolean first = !goesOn;
        for (List<Cell> cells : body) {
            line++;
            rowsOfOpen.add(texts(cells));
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                text.add(line, cells, first ? 1 : 0);
                first = false;
            }
        }
        open = rows;
    }

    private List<List<Cell>> withoutRepeatedHead(List<List<Cell>> rows) {
        int from = rows.isEmpty() ? -1 : rowsOfOpen.indexOf(texts(rows.getFirst()));
        int repeated = 0;
        while (from >= 0
                && repeated < rows.size()
                && from + repeated < rowsOfOpen.size()
                && rowsOfOpen.get(from + repeated).equals(texts(rows.get(repeated)))) {
            repeated++;
        }
        return rows.subList(repeated, rows.size());
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    SourceFileText build() {
        return text.build();
    }
}
