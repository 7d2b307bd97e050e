package jixiao.forms.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet while it is read, bounded together with those of the sheets before it, and afterwards its lines. */
final class XlsxGrid {
    /** A published form has some 150 cells, so these are a thousand forms or more; their text fits a small heap. */
    private static final int MOST_CELLS = 250_000;

    private static final int WIDEST = 256;
    private static final int MOST_MERGES = 50_000;
    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f]");
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff]");

    private final TreeMap<Integer, TreeMap<Integer, Held>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private boolean hiddenColumns;
    private boolean nextBordered;
    private int cells;

    /** @param before how many cells the sheets before it have */
    XlsxGrid(int before) {
        cells = before;
    }

    int cells() {
        return cells;
    }

    private record Held(
            String text, boolean bordered, @Nullable BigDecimal unrounded) {}

    void beginRow(int row) {
        rows.put(row, new TreeMap<>());
        count(1);
    }

    void styleNext(boolean bordered) {
        nextBordered = bordered;
    }

    void add(CellReference place, String shown, @Nullable BigDecimal unrounded) {
        String text = text(shown);
        if (!text.isEmpty()) {
            if (place.getCol() >= WIDEST) {
                throw new UnreadableFile(
                        "工作表的内容超过 " + WIDEST + " 列（" + place.formatAsString() + "），没有读取。请只保留绩效表后重新上传。");
            }
            rows.computeIfAbsent(place.getRow(), unused -> new TreeMap<>())
                    .put((int) place.getCol(), new Held(text, nextBordered, unrounded));
            count(1);
        }
    }

    void merge(CellRangeAddress range) {
        merges.add(range);
        if (merges.size() > MOST_MERGES) {
            throw tooLarge();
        }
    }

    void hideRow(@Nullable String row) {
        hiddenRows.add(row == null ? 1 : Integer.parseInt(row));
    }

    void hideColumn() {
        hiddenColumns = true;
    }

    void addTo(SourceFileText.Builder text, Findings findings) {
        rows.values().removeIf(Map::isEmpty);
        if (rows.isEmpty()) {
            return;
        }
        int first = rows.values().stream().mapToInt(XlsxGrid::first).min().orElse(0);
        int width = width(first);
        Map<Integer, BitSet> reached = reached(first, width);
        int before = -1;
        for (Map.Entry<Integer, TreeMap<Integer, Held>> row : rows.entrySet()) {
            int number = row.getKey();
            int gap = number - before - 1;
            if (isTextLine(row.getValue(), first)) {
                text.add(
                        number + 1,
                        List.of(Cell.of(
                                row.getValue().values().iterator().next().text())),
                        Math.max(1, gap));
            } else {
                text.add(number + 1, cells(row.getValue(), reached.get(number), first, width), gap);
            }
            report(row.getValue(), text.line(number + 1), findings);
            before = number;
        }
        reportHidden(text, findings);
    }

    /** A title or a paragraph: alone on its row, at the left, without the borders of a table. */
    private static boolean isTextLine(TreeMap<Integer, Held> row, int first) {
        Held only = row.values().iterator().next();
        return row.size() == 1 && first(row) == first && !only.bordered();
    }

    private static List<Cell> cells(TreeMap<Integer, Held> row, @Nullable BitSet reached, int first, int width) {
        List<Cell> cells = new ArrayList<>(width);
        for (int column = first; column < first + width; column++) {
            Held held = row.get(column);
            boolean spanned = reached != null && reached.get(column);
            cells.add(spanned ? Cell.SPANNED : held == null ? Cell.BLANK : Cell.of(held.text()));
        }
        return cells;
    }

    private int width(int first) {
        int last = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        for (CellRangeAddress range : merges) {
            boolean filled = rows.containsKey(range.getFirstRow())
                    && rows.get(range.getFirstRow()).containsKey(range.getFirstColumn());
            last = filled ? Math.max(last, Math.min(range.getLastColumn(), WIDEST - 1)) : last;
        }
        count((long) rows.size() * (last - first + 1));
        return last - first + 1;
    }

    /** Which cells a merged cell of a row above reaches down to. What they hold themselves is not shown. */
    private Map<Integer, BitSet> reached(int first, int width) {
        Map<Integer, BitSet> reached = new HashMap<>();
        int lastRow = rows.lastKey();
        for (CellRangeAddress range : merges) {
            int to = Math.min(range.getLastColumn(), first + width - 1);
            for (int row = range.getFirstRow(); row <= Math.min(range.getLastRow(), lastRow); row++) {
                count(1);
                for (int column = range.getFirstColumn(); column <= to; column++) {
                    if (row > range.getFirstRow()) {
                        reached.computeIfAbsent(row, unused -> new BitSet()).set(column);
                    } else if (column > range.getFirstColumn() && rows.containsKey(row)) {
                        rows.get(row).remove(column);
                    }
                }
            }
        }
        return reached;
    }

    private static void report(Map<Integer, Held> row, int line, Findings findings) {
        row.values().stream()
                .filter(held -> held.unrounded() != null)
                .forEach(held -> findings.add(
                        Problem.CELL_ROUNDED,
                        line,
                        null,
                        held.text(),
                        held.unrounded().toPlainString()));
    }

    private void reportHidden(SourceFileText.Builder text, Findings findings) {
        hiddenRows.stream()
                .filter(row -> rows.containsKey(row - 1))
                .findFirst()
                .ifPresent(row -> findings.add(Problem.ROWS_HIDDEN, text.line(row), null));
        if (hiddenColumns) {
            findings.add(Problem.COLUMNS_HIDDEN, text.line(1), null);
        }
    }

    private static int first(TreeMap<Integer, Held> row) {
        return row.firstKey();
    }

    private static String text(String shown) {
        String plain =
                WITHOUT_WIDTH.matcher(BLANKS.matcher(shown).replaceAll(" ")).replaceAll("");
        return String.join(
                "\n",
                plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private void count(long more) {
        cells = (int) Math.min(Integer.MAX_VALUE, cells + more);
        if (cells > MOST_CELLS) {
            throw tooLarge();
        }
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile("工作簿过大（超过 " + MOST_CELLS + " 个单元格或 " + MOST_MERGES + " 处合并），没有读取。请只保留绩效表后重新上传。");
    }
}
