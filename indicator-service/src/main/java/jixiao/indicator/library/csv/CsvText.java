package jixiao.indicator.library.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.forms.csv.CsvField;

/**
 * CSV (RFC 4180) as Excel writes and opens it: UTF-8 with a byte order mark; GB18030, which a Chinese Excel saves by
 * default, is read too. A cell that a spreadsheet would take for a formula gets an apostrophe before it, which reading
 * takes away again.
 */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset OF_CHINESE_EXCEL = Charset.forName("GB18030");

    private CsvText() {}

    static byte[] bytes(List<List<String>> rows) {
        return rows.stream()
                .map(CsvText::line)
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The first rows of the file, no more than asked for.
     *
     * @throws IllegalArgumentException naming the line where a quoted cell begins that does not end, or a row too wide
     */
    static List<CsvRow> rows(byte[] file, int most) {
        String text = text(file);
        return new CsvReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).rows(most);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvField::of).collect(Collectors.joining(","));
    }

    private static String text(byte[] file) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return decoded.toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, OF_CHINESE_EXCEL);
        }
    }
}
