package jixiao.forms.entry;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A filled or blank cell of a form that came back.
 *
 * @param sheet the name of its sheet
 * @param row from 0
 * @param column from 0
 * @param text as shown, stripped
 * @param number what it holds where it is a number
 */
public record EntryCell(
        String sheet,
        int row,
        int column,
        String text,
        @Nullable BigDecimal number) {

    public boolean isBlank() {
        return text.isEmpty();
    }

    public EntryFault fault(String message) {
        return new EntryFault(sheet, row + 1, CellReference.convertNumToColString(column), message);
    }
}
