package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts the words under one level of a PDF's indicator table into rows of name and value. A line is broken only where its
 * column is full, and a name and a value that take one line each share that line: the partition that violates this least
 * is taken.
 */
final class RowPartition {
    /** A partition that costs this much or more is doubtful. */
    static final double DOUBTFUL = 4;

    private static final int LONGEST_ROW = 12;
    private static final double BREAKS_BEFORE_FULL = 8;
    private static final double BLANK_INSIDE_CELL = 2;
    private static final double ROWS_SHARE_LINE = 10;
    private static final double SHORT_CELLS_ON_TWO_LINES = 5;
    private static final double NO_VALUE = 6;
    private static final double VALUE_IN_NAME = 6;
    private static final double NARROW_LINE_BREAKS = 0.02;
    private static final int WIDE = 40;
    private static final Pattern VALUE = Pattern.compile("^[≥≤＞＜≧≦><=].*|^\\d+(?:\\.\\d+)?[%％]?$");

    /** A row of the table; {@code cost} says how far it strays from what print does. */
    record Row(List<Fragment> name, List<Fragment> value, double cost) {
        boolean isRejoined() {
            return name.getFirst().line()
                    != (value.isEmpty() ? name : value).getLast().line();
        }
    }

    /**
     * The widest line seen in either column.
     *
     * @param cellPerLine whether the extraction put every cell on a line of its own, so that no line tells a row
     */
    record Widths(int name, int value, boolean cellPerLine) {
        Widths with(Row row) {
            return new Widths(Math.max(name, widest(row.name())), Math.max(value, widest(row.value())), cellPerLine);
        }

        private static int widest(List<Fragment> cell) {
            return cell.stream().mapToInt(Fragment::width).max().orElse(0);
        }
    }

    private final List<Fragment> fragments;
    private final Widths widths;

    RowPartition(List<Fragment> fragments, Widths widths) {
        this.fragments = fragments;
        this.widths = widths;
    }

    List<Row> rows() {
        int count = fragments.size();
        double[] best = new double[count + 1];
        Row[] last = new Row[count + 1];
        Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        for (int end = 1; end <= count; end++) {
            for (int start = Math.max(0, end - LONGEST_ROW); start < end; start++) {
                double before = best[start] + (start > 0 ? betweenRows(start) : 0);
                for (int cut = start + 1; cut <= end; cut++) {
                    double cost = cost(start, cut, end);
                    if (before + cost < best[end]) {
                        best[end] = before + cost;
                        last[end] = new Row(fragments.subList(start, cut), fragments.subList(cut, end), cost);
                    }
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int end = count;
                end > 0;
                end -= rows.getLast().name().size() + rows.getLast().value().size()) {
            rows.add(last[end]);
        }
        Collections.reverse(rows);
        return rows;
    }

    private double betweenRows(int start) {
        return fragments.get(start).beginsLine() ? 0 : ROWS_SHARE_LINE;
    }

    private double cost(int start, int cut, int end) {
        double cost = withinCell(start, cut, widths.name()) + withinCell(cut, end, widths.value());
        for (int index = start; index < cut; index++) {
            cost += VALUE.matcher(fragments.get(index).text()).matches() ? VALUE_IN_NAME : 0;
        }
        for (int index = cut + 1; index < end; index++) {
            Fragment fragment = fragments.get(index);
            boolean another =
                    fragment.beginsLine() && VALUE.matcher(fragment.text()).matches();
            cost += another ? VALUE_IN_NAME : 0;
        }
        if (cut == end) {
            return cost + NO_VALUE;
        }
        boolean oneEach = end - start == 2 && !widths.cellPerLine();
        boolean apart = !fragments.get(cut).sharesLineWith(fragments.get(cut - 1));
        return cost + (oneEach && apart ? SHORT_CELLS_ON_TWO_LINES : 0);
    }

    private double withinCell(int from, int to, int full) {
        double cost = 0;
        for (int index = from; index + 1 < to; index++) {
            Fragment line = fragments.get(index);
            Fragment next = fragments.get(index + 1);
            if (line.sharesLineWith(next)) {
                cost += BLANK_INSIDE_CELL;
            } else if (widths.cellPerLine() || line.width() + next.firstWidth() <= full) {
                cost += BREAKS_BEFORE_FULL;
            } else {
                cost += NARROW_LINE_BREAKS * Math.max(0, WIDE - line.width());
            }
        }
        return cost;
    }
}
