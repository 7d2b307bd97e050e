package jixiao.forms.printing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PrintedField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Print;
import org.jspecify.annotations.Nullable;

/**
 * A target in the columns of its layout: whole where there is one, else “≥95%” as “≥”, “95” and “%”. What is no quantity
 * with a unit stays whole beside its nature, such as 定性.
 */
record TargetColumns(
        @Nullable String operatorCaption, @Nullable String unitCaption) {
    private static final Pattern OPERATOR = Pattern.compile("^([≥≤＞＜≧≦><=＝]{1,2})(.+)$", Pattern.DOTALL);
    private static final Pattern QUANTITY = Pattern.compile("^(\\d[\\d,.]*)([^\\d\\s]{1,12})$");
    private static final Pattern BOUND = Pattern.compile(".*[前后内上下]$");

    /** The target's parts; what stands in no column of its own is part of the value. */
    record Parts(String operator, String value, String unit) {}

    static TargetColumns of(List<Print.Column> columns) {
        return new TargetColumns(caption(columns, IndicatorColumn.OPERATOR), caption(columns, IndicatorColumn.UNIT));
    }

    private static @Nullable String caption(List<Print.Column> columns, IndicatorColumn wanted) {
        return columns.stream()
                .filter(column -> column.column() == wanted)
                .map(Print.Column::caption)
                .findFirst()
                .orElse(null);
    }

    Parts parts(IndicatorRow row) {
        String nature = other(row, operatorCaption);
        String beside = other(row, unitCaption);
        String operator = "";
        String value = row.target();
        String unit = "";
        Matcher begun = OPERATOR.matcher(value);
        if (operatorCaption != null && nature.isEmpty() && begun.matches()) {
            operator = begun.group(1);
            value = begun.group(2);
        }
        Matcher quantity = QUANTITY.matcher(value);
        boolean counted = quantity.matches() && !BOUND.matcher(value).matches();
        if (unitCaption != null && nature.isEmpty() && beside.isEmpty() && counted) {
            value = quantity.group(1);
            unit = quantity.group(2);
        }
        return new Parts(operator.isEmpty() ? nature : operator, value, unit.isEmpty() ? beside : unit);
    }

    /** Whether one of the columns is what an issuer printed under that caption. */
    boolean shows(String caption) {
        return caption.equals(operatorCaption) || caption.equals(unitCaption);
    }

    private static String other(IndicatorRow row, @Nullable String caption) {
        return row.others().stream()
                .filter(other -> other.label().equals(caption))
                .map(PrintedField::value)
                .findFirst()
                .orElse("");
    }
}
