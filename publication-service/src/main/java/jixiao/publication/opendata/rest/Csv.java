package jixiao.publication.opendata.rest;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import jixiao.forms.csv.CsvField;
import org.jspecify.annotations.Nullable;

/** Lines of RFC 4180, without formulas; numbers stay numbers. */
final class Csv {
    /** Excel takes a file for UTF-8 only by this. */
    static final String MARK = "\ufeff";

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
            default -> CsvField.of(value.toString());
        };
    }
}
