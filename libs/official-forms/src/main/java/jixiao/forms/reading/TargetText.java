package jixiao.forms.reading;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The target as it was approved, where its operator, value and unit stand in columns of their own: “≥”, “95” and “%” are
 * “≥95%”. Beside 定性 the value stands alone, and what the value says already is not said twice.
 *
 * @param operatorKept whether the operator is part of the target; else it stays beside it in its own words
 * @param unitKept whether the unit is part of the target
 */
record TargetText(String text, boolean operatorKept, boolean unitKept) {
    private static final String SIGNS = "≥≤＞＜≧≦><=＝═﹦﹥﹤⩾⩽";
    private static final Pattern OPERATOR =
            Pattern.compile("[" + SIGNS + "]{1,2}|(?:大于|小于)(?:或?等于)?|等于|不(?:得)?(?:低于|少于|小于|高于|大于|多于)|不(?:得)?超过|至少|至多");
    private static final Pattern HAS_OPERATOR = Pattern.compile("^(?:[" + SIGNS + "]|大于|小于|等于|不低于|不少于|不高于|不超过).*");
    private static final Pattern QUANTITY = Pattern.compile(".*[\\d０-９一二三四五六七八九十百千万两].*");
    private static final Set<String> NO_UNIT = Set.of("无", "/", "／", "-", "—", "——", "–");

    /** Whether the text is an operator, not a word such as 定性 or 正向. */
    static boolean isOperator(String text) {
        return OPERATOR.matcher(text.replaceAll("\\s", "")).matches();
    }

    static TargetText of(String operator, String value, String unit, boolean qualitative) {
        boolean quantity = !qualitative && QUANTITY.matcher(value).matches();
        boolean operatorKept =
                !operator.isEmpty() && quantity && !HAS_OPERATOR.matcher(value).matches();
        boolean unitKept = !unit.isEmpty() && quantity && !value.endsWith(unit) && !NO_UNIT.contains(unit);
        String text = (operatorKept ? operator : "") + value + (unitKept ? unit : "");
        return new TargetText(text, operatorKept, unitKept);
    }
}
