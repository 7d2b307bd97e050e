package jixiao.forms.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PrintedField;
import jixiao.forms.layout.IndicatorColumn;
import org.jspecify.annotations.Nullable;

/** The cells of one indicator while its row, and the rows that continue it, are read. */
final class RowDraft {
    private static final Pattern PREFIX = Pattern.compile(
            "^(指标\\s*\\d{1,2}\\s*[:：、.．]|\\d{1,2}\\s*[.．、](?!\\d)|[（(]\\d{1,2}[)）]|[①-⑳])\\s*(\\S.*)$", Pattern.DOTALL);

    private static final Pattern QUALITATIVE = Pattern.compile("定性.*");

    private final int line;
    private final Map<IndicatorColumn, String> cells = new EnumMap<>(IndicatorColumn.class);
    private final Map<IndicatorColumn, String> captions = new EnumMap<>(IndicatorColumn.class);
    private final Map<String, String> others = new LinkedHashMap<>();
    private @Nullable String joint;
    private boolean qualitative;

    RowDraft(int line) {
        this.line = line;
    }

    void add(IndicatorColumn column, String caption, String text) {
        boolean word = column == IndicatorColumn.OPERATOR && (has(column) || !TargetText.isOperator(text));
        if (column == IndicatorColumn.OTHER || word) {
            qualitative |= word && QUALITATIVE.matcher(text).matches();
            others.merge(caption, text, (above, below) -> above + "\n" + below);
        } else {
            captions.putIfAbsent(column, caption);
            cells.merge(column, text, (above, below) -> above + "\n" + below);
        }
    }

    void joint(String written) {
        joint = written;
    }

    String text(IndicatorColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(IndicatorColumn column) {
        return cells.containsKey(column);
    }

    /** Whether anything but the name is filled, so that the row cannot be the rest of the row above. */
    boolean standsAlone() {
        return cells.keySet().stream().anyMatch(column -> switch (column) {
            case TARGET, ACTUAL, POINTS, SCORE -> true;
            case SIDE, CATEGORY, SUBCATEGORY, NAME, OPERATOR, UNIT, EXPLANATION, OTHER -> false;
        });
    }

    boolean isEmpty() {
        return cells.isEmpty() && others.isEmpty();
    }

    void continueWith(RowDraft rest) {
        rest.cells.forEach((column, text) -> add(column, rest.captions.getOrDefault(column, ""), text));
        qualitative |= rest.qualitative;
        rest.others.forEach((caption, text) -> add(IndicatorColumn.OTHER, caption, text));
    }

    IndicatorRow row(Amounts amounts, boolean hasActual, LevelTrail trail, Findings findings) {
        Matcher prefixed = PREFIX.matcher(text(IndicatorColumn.NAME));
        boolean hasPrefix = prefixed.matches();
        String name = hasPrefix ? prefixed.group(2) : text(IndicatorColumn.NAME);
        String target = takeTarget();
        if (name.isEmpty()) {
            findings.add(Problem.INDICATOR_NAME_MISSING, line, "三级指标", target);
        }
        return trail.complete(new IndicatorRow(
                line,
                null,
                null,
                null,
                null,
                hasPrefix ? prefixed.group(1) : null,
                name,
                target,
                hasActual ? text(IndicatorColumn.ACTUAL) : null,
                number(IndicatorColumn.POINTS, "分值", amounts),
                number(IndicatorColumn.SCORE, "得分", amounts),
                cells.get(IndicatorColumn.EXPLANATION),
                List.of(),
                joint,
                printedOthers()));
    }

    /** Operator and unit that are no part of the target stay beside it under their captions. */
    private String takeTarget() {
        String operator = text(IndicatorColumn.OPERATOR);
        String unit = text(IndicatorColumn.UNIT);
        TargetText target = TargetText.of(operator, text(IndicatorColumn.TARGET), unit, qualitative);
        if (!operator.isEmpty() && !target.operatorKept()) {
            others.put(captions.getOrDefault(IndicatorColumn.OPERATOR, "指标性质"), operator);
        }
        if (!unit.isEmpty() && !target.unitKept()) {
            others.put(captions.getOrDefault(IndicatorColumn.UNIT, "度量单位"), unit);
        }
        return target.text();
    }

    private @Nullable BigDecimal number(IndicatorColumn column, String caption, Amounts amounts) {
        BigDecimal number = amounts.number(cells.get(column), caption, line);
        if (number == null && has(column)) {
            others.put(caption, text(column));
        }
        return number;
    }

    private List<PrintedField> printedOthers() {
        List<PrintedField> printed = new ArrayList<>();
        others.forEach((caption, text) -> printed.add(new PrintedField(caption, text)));
        return printed;
    }
}
