package jixiao.evaluation.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jixiao.evaluation.sheets.Checkable;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What a unit fills in for a round; what is left out is emptied.
 *
 * @param rows one per row, in the order of the report
 */
public record ReportEntry(
        @NotNull(message = "请按监控报告的顺序填写各行。") List<@Valid @NotNull(message = "各行不能为空。") Row> rows,
        @Nullable @Valid Money money) {

    private static final Money NOTHING = new Money(null, null);

    public ReportEntry {
        money = money == null ? NOTHING : money;
    }

    /**
     * @param done 完成情况, as it is to be printed
     * @param expected 全年预计完成情况
     */
    public record Row(
            @Nullable @Size(max = 500, message = "完成情况最长 500 个字。") @Prose @Checkable
            String done,

            @Nullable @Size(max = 500, message = "全年预计完成情况最长 500 个字。") @Prose @Checkable
            String expected,

            @Nullable DeviationCause cause,

            @Nullable @Size(max = 2000, message = "原因说明最长 2000 个字。") @Prose
            String explanation,

            @Nullable Likelihood likelihood) {}

    /** Why the money is not spent as planned. */
    public record Money(
            @Nullable DeviationCause cause,

            @Nullable @Size(max = 2000, message = "原因说明最长 2000 个字。") @Prose
            String explanation) {}
}
