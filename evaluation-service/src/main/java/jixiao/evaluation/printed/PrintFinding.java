package jixiao.evaluation.printed;

import org.jspecify.annotations.Nullable;

/**
 * Where a document's print and its sheets differ.
 *
 * @param place the row, sheet or sentence, as written
 * @param printed as printed, or null where nothing is
 * @param computed what follows from the sheets, or null where nothing does
 * @param message one sentence in Chinese
 */
public record PrintFinding(
        Code code,
        String place,
        @Nullable String printed,
        @Nullable String computed,
        String message) {

    /** Stable; O1 and O28 are the ones of domain.md section 5. */
    public enum Code {
        O1,
        O28,
        TABLE_AMOUNT_DIFFERS,
        TABLE_SCORE_DIFFERS,
        TABLE_TOTAL_DIFFERS,
        TABLE_ROW_WITHOUT_SHEET,
        SHEET_NOT_IN_TABLE,
        SHEET_TOTAL_DIFFERS,
        REPORT_FIGURE_DIFFERS
    }
}
