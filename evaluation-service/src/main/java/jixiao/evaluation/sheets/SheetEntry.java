package jixiao.evaluation.sheets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in for a whole sheet.
 *
 * @param achieved 实际完成情况
 * @param rows one entry per row, in the order of the sheet
 */
public record SheetEntry(
        @NotNull(message = "请填写实际完成情况。") @Size(max = 5000, message = "实际完成情况最长 5000 个字。") @Prose
        String achieved,

        @NotNull(message = "请按自评表的顺序填写各行。") List<@Valid @NotNull(message = "各行不能为空。") RowEntry> rows,
        @Nullable @Valid ExecutionEntry execution) {

    public SheetEntry {
        execution = execution == null ? ExecutionEntry.NOTHING : execution;
    }
}
