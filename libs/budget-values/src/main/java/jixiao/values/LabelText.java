package jixiao.values;

import java.util.regex.Pattern;

/** What is left of a caption when numbering, points, blanks and colons around it are taken away. */
final class LabelText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十0-9]{1,3}[、.．])");
    private static final Pattern POINTS = Pattern.compile("(?:[（(][0-9.]{1,6}分?[）)]|[0-9.]{1,6}分)$");
    private static final Pattern COLON = Pattern.compile("[:：]$");

    private static final String SUFFIX = "指标";

    private LabelText() {}

    static String bare(String written) {
        String text = BLANKS.matcher(written).replaceAll("");
        text = NUMBERING.matcher(text).replaceFirst("");
        text = COLON.matcher(text).replaceFirst("");
        return POINTS.matcher(text).replaceFirst("");
    }

    /** Whether a caption is the label: whole, without 指标, or with 指标 broken off after 指 as PDF text has it. */
    static boolean isLabel(String bare, String label) {
        return label.startsWith(bare) && bare.length() >= label.length() - SUFFIX.length() && !bare.isEmpty();
    }
}
