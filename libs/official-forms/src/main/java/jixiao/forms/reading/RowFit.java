package jixiao.forms.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.forms.layout.IndicatorColumn;

/**
 * Puts words back under the columns of an indicator table where blank cells left no trace. Words keep their order; what
 * may stand in a column limits what can be: points are numbers, an operator is one, a score is at most its points. Two
 * ways that are equally good are no answer.
 */
final class RowFit {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})?分?");
    private static final Pattern NONE = Pattern.compile("[-—–－/／]+|无");
    private static final Pattern NATURE = Pattern.compile("(?:定性|定量|正向|反向|中性).{0,2}");
    private static final Pattern UNIT = Pattern.compile("[^\\d，。；、≥≤＞＜><=＝]{1,8}");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
    private static final int IMPOSSIBLE = 1_000_000;
    private static final int BLANK_OPERATOR_OR_UNIT = 20;
    private static final int FILLED_REMARK = 1;

    /** The best way to read what begins with a word: its cost, how many ways cost as little, and its first row. */
    private record Way(int cost, int ways, List<String> row, int next) {}

    private final List<IndicatorColumn> columns;
    private final List<String> words;
    private final Way[] best;

    private RowFit(List<IndicatorColumn> columns, List<String> words) {
        this.columns = columns;
        this.words = words;
        this.best = new Way[words.size() + 1];
    }

    /** The rows, a cell for each column and blank ones empty; nothing when there is no way or more than one. */
    static Optional<List<List<String>>> rows(List<IndicatorColumn> columns, List<String> words) {
        return new RowFit(columns, words).rows();
    }

    private Optional<List<List<String>>> rows() {
        best[words.size()] = new Way(0, 1, List.of(), words.size());
        for (int start = words.size() - 1; start >= 0; start--) {
            best[start] = new Way(IMPOSSIBLE, 0, List.of(), words.size());
            fill(start, start, 0, new ArrayList<>());
        }
        if (best[0].cost() >= IMPOSSIBLE || best[0].ways() != 1) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (int start = 0; start < words.size(); start = best[start].next()) {
            rows.add(best[start].row());
        }
        return Optional.of(Collections.unmodifiableList(rows));
    }

    private void fill(int start, int word, int cost, List<String> cells) {
        if (cells.size() == columns.size()) {
            offer(start, word, cost, cells);
            return;
        }
        IndicatorColumn column = columns.get(cells.size());
        if (word < words.size() && mayHold(column, words.get(word), cells)) {
            cells.add(words.get(word));
            fill(start, word + 1, cost + (isRemark(column) ? FILLED_REMARK : 0), cells);
            cells.removeLast();
        }
        if (isRemark(column) || column == IndicatorColumn.OPERATOR || column == IndicatorColumn.UNIT) {
            cells.add("");
            fill(start, word, cost + blank(column, cells.size()), cells);
            cells.removeLast();
        }
    }

    /** Of two columns for the nature of an indicator, the first is filled first. */
    private int blank(IndicatorColumn column, int position) {
        return switch (column) {
            case OPERATOR -> BLANK_OPERATOR_OR_UNIT + columns.size() - position;
            case UNIT -> BLANK_OPERATOR_OR_UNIT;
            default -> 0;
        };
    }

    private void offer(int start, int next, int cost, List<String> cells) {
        Way rest = best[next];
        if (next == start || rest.cost() >= IMPOSSIBLE) {
            return;
        }
        int total = cost + rest.cost();
        if (total < best[start].cost()) {
            best[start] = new Way(total, rest.ways(), List.copyOf(cells), next);
        } else if (total == best[start].cost()) {
            Way same = best[start];
            best[start] = new Way(total, Math.min(2, same.ways() + rest.ways()), same.row(), same.next());
        }
    }

    private static boolean isRemark(IndicatorColumn column) {
        return column == IndicatorColumn.EXPLANATION || column == IndicatorColumn.OTHER;
    }

    private boolean mayHold(IndicatorColumn column, String word, List<String> cells) {
        boolean operator = TargetText.isOperator(word);
        return switch (column) {
            case NAME -> !operator && HAN.matcher(word).matches();
            case OPERATOR -> operator || NATURE.matcher(word).matches();
            case TARGET ->
                !operator
                        && !(columns.contains(IndicatorColumn.OPERATOR)
                                && NATURE.matcher(word).matches());
            case UNIT -> !operator && UNIT.matcher(word).matches();
            case ACTUAL -> !operator;
            case POINTS -> isNumber(word);
            case SCORE -> isNumber(word) && !exceedsPoints(word, cells);
            case EXPLANATION -> !operator && HAN.matcher(word).matches();
            case SIDE, CATEGORY, SUBCATEGORY, OTHER -> !operator;
        };
    }

    private boolean exceedsPoints(String score, List<String> cells) {
        int points = columns.indexOf(IndicatorColumn.POINTS);
        if (points < 0 || points >= cells.size()) {
            return false;
        }
        String written = cells.get(points);
        return NUMBER.matcher(score).matches()
                && NUMBER.matcher(written).matches()
                && number(score).compareTo(number(written)) > 0;
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace("分", ""));
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches() || NONE.matcher(word).matches();
    }
}
