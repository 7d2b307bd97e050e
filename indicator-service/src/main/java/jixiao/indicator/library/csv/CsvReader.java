package jixiao.indicator.library.csv;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.csv.CsvField;

/** Cuts the text of a CSV file into rows and cells. Line ends may be of any system; a quoted cell may hold them. */
final class CsvReader {
    private static final int MOST_CELLS = 50;

    private final String text;
    private int place;
    private int line = 1;

    CsvReader(String text) {
        this.text = text;
    }

    List<CsvRow> rows(int most) {
        List<CsvRow> rows = new ArrayList<>();
        while (place < text.length() && rows.size() < most) {
            CsvRow row = row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private CsvRow row() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        do {
            if (cells.size() == MOST_CELLS) {
                throw new IllegalArgumentException("第 " + begin + " 行超过 " + MOST_CELLS + " 栏。请使用导出的表格的栏目。");
            }
            cells.add(CsvField.unguarded(at('"') ? quotedCell() : plainCell()));
        } while (passes(','));
        passes('\r');
        if (passes('\n')) {
            line++;
        }
        return new CsvRow(begin, cells);
    }

    private String plainCell() {
        int start = place;
        while (place < text.length() && !at(',') && !at('\r') && !at('\n')) {
            place++;
        }
        return text.substring(start, place);
    }

    /** What stands behind the closing quote belongs to the cell, as Excel reads it. */
    private String quotedCell() {
        int begin = line;
        StringBuilder cell = new StringBuilder();
        place++;
        while (place < text.length()) {
            if (passes('"')) {
                if (!at('"')) {
                    return cell + plainCell();
                }
            } else if (at('\n')) {
                line++;
            }
            cell.append(text.charAt(place++));
        }
        throw new IllegalArgumentException("第 " + begin + " 行的引号没有结束，请检查该行的双引号是否成对。");
    }

    private boolean at(char expected) {
        return place < text.length() && text.charAt(place) == expected;
    }

    private boolean passes(char expected) {
        boolean there = at(expected);
        place += there ? 1 : 0;
        return there;
    }
}
