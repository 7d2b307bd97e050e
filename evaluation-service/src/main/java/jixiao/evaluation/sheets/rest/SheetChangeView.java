package jixiao.evaluation.sheets.rest;

import java.time.Instant;
import java.util.List;
import jixiao.evaluation.sheets.CellChange;
import jixiao.evaluation.sheets.SheetChange;
import org.jspecify.annotations.Nullable;

/**
 * One change of a sheet.
 *
 * @param version the one that came of it
 * @param by the account, or the type of the event
 * @param action such as {@code fill-in-row}, {@code submit}, {@code take-funds}
 * @param detail a remark or the row, or null
 */
public record SheetChangeView(
        long version,
        String by,
        Instant at,
        String action,
        @Nullable String detail,
        List<CellChange> cells) {
    static SheetChangeView of(SheetChange change, List<CellChange> cells) {
        return new SheetChangeView(change.version(), change.by(), change.at(), change.action(), change.detail(), cells);
    }
}
