package jixiao.forms.xlsx;

import java.util.regex.Pattern;

/** Text as a cell can bear it: never a formula, and nothing that Excel takes for an escape. */
public final class CellText {
    private static final int LONGEST = 32_767;
    private static final String CUT = "……（超过单元格能容纳的长度，全文见其他格式）";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_BEGINNINGS = "=+-@\t";

    private CellText() {}

    public static String of(String text) {
        String bearable = text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
        return ESCAPE.matcher(bearable).replaceAll("_x005F_");
    }

    /** Whether a person who edits the cell would turn its text into a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
