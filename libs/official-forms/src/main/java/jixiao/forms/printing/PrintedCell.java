package jixiao.forms.printing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an official table.
 *
 * @param text as written, empty in a blank cell; a {@code \n} is a line break
 * @param number what the text says where it is a plain number and the cell is a {@link Role#NUMBER}, else null
 * @param span how many columns it covers
 * @param rows how many rows it covers
 */
public record PrintedCell(Role role, String text, @Nullable BigDecimal number, int span, int rows) {

    /** What stands in a cell. */
    public enum Role {
        /** A caption of what stands right of it. */
        ROW_CAPTION,
        /** A caption of what stands below it. */
        COLUMN_CAPTION,
        /** A caption of several rows. */
        GROUP_CAPTION,
        TEXT,
        /** An amount, points or a rate, and what an issuer wrote in place of one. */
        NUMBER;

        public boolean isCaption() {
            return this != TEXT && this != NUMBER;
        }
    }

    public PrintedCell {
        if (span < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell covers at least itself");
        }
    }

    static PrintedCell caption(Role role, String text, int span, int rows) {
        return new PrintedCell(role, Printable.text(text), null, span, rows);
    }

    static PrintedCell text(@Nullable String text, int span) {
        return new PrintedCell(Role.TEXT, Printable.text(text), null, span, 1);
    }

    static PrintedCell blank(int span) {
        return text(null, span);
    }

    static PrintedCell number(@Nullable String text, int span) {
        String written = Printable.text(text);
        return new PrintedCell(Role.NUMBER, written, WrittenNumber.read(written), span, 1);
    }

    static PrintedCell number(@Nullable BigDecimal number, int span) {
        return number(number == null ? null : number.toPlainString(), span);
    }

    PrintedCell widened(int columns) {
        return new PrintedCell(role, text, number, span + columns, rows);
    }

    /** The same cell over another number of rows. */
    public PrintedCell over(int rows) {
        return new PrintedCell(role, text, number, span, rows);
    }

    /** The same cell with nothing in it. */
    public PrintedCell emptied() {
        return new PrintedCell(role, "", null, span, rows);
    }
}
