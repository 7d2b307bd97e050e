package jixiao.forms.csv;

import java.util.regex.Pattern;

/**
 * A field that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it, unless
 * it is a plain signed number.
 */
public final class CsvField {
    /** Also the full-width signs, which spreadsheets of East Asia read alike, behind blanks and invisible characters. */
    private static final Pattern FORMULA = Pattern.compile("^'*(?:[\\t\\r]|[\\s\\p{Cf}\\p{Z}]*[=+\\-@＝＋－＠])");

    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-]\\d+(?:,\\d{3})*(?:\\.\\d+)?%?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n\\t]");

    private CsvField() {}

    /** The text as a field of RFC 4180. */
    public static String of(String text) {
        String field = guarded(text);
        return NEEDS_QUOTES.matcher(field).find() || !field.equals(field.strip())
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }

    /** What a field was before it got its apostrophe. */
    public static String unguarded(String field) {
        return field.startsWith("'") && FORMULA.matcher(field).find() ? field.substring(1) : field;
    }

    private static String guarded(String text) {
        boolean formula =
                FORMULA.matcher(text).find() && !SIGNED_NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
