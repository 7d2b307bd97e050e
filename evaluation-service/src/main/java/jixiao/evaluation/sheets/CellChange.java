package jixiao.evaluation.sheets;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a sheet that changed.
 *
 * @param pointer as in the JSON of the sheet, such as {@code /rows/0/actual}
 * @param before null where the cell was empty
 * @param after null where it is empty now
 */
public record CellChange(
        String pointer, @Nullable String before, @Nullable String after) {}
