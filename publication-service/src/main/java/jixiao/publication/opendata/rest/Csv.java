package jixiao.publication.opendata.rest;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers.
 */
final class Csv {
    /** Excel takes a file for UTF-8 only by this. */
    static final String MARK = "\ufeff";

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\n\\r]");
    private static final String BEGINS_A_FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() {}

    static void line(Writer out, List<? extends @Nullable Object> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(field(fields.get(i)));
        }
        out.write("\r\n");
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            default -> quoted(guarded(value.toString()));
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
