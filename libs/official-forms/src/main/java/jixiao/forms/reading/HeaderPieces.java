package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.layout.Vocabulary;

/** Several fields that share a cell or a line: “填报单位：某局　　填报日期：2024-01-15　　单位：万元”. */
final class HeaderPieces {
    private static final Pattern CAPTION = Pattern.compile("(?<=\\S)[\\s\\u3000]+(?=([^\\s:：]{2,12})[:：])");

    private HeaderPieces() {}

    /** The row with such cells cut before each caption; a cell is cut only where it begins with a caption itself. */
    static SourceLine of(SourceLine row, Vocabulary vocabulary) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            boolean fields = vocabulary.fields().opening(cell.text()).isPresent() || Preamble.states(firstLine(cell));
            if (fields && !cell.text().contains("\n")) {
                cut(cell.text(), vocabulary, cells);
            } else {
                cells.add(cell);
            }
        }
        return new SourceLine(row.number(), cells, row.blankAbove());
    }

    private static String firstLine(Cell cell) {
        return cell.text().lines().findFirst().orElse("");
    }

    private static void cut(String text, Vocabulary vocabulary, List<Cell> cells) {
        int from = 0;
        Matcher gap = CAPTION.matcher(text);
        while (gap.find()) {
            if (vocabulary.fields().contains(gap.group(1))) {
                cells.add(Cell.of(text.substring(from, gap.start())));
                from = gap.end();
            }
        }
        cells.add(Cell.of(text.substring(from)));
    }
}
