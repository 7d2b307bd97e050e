package jixiao.indicator.adjustments.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalEntry;
import jixiao.indicator.goals.GoalEntry.Row;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/** What a unit asks for: the whole goal as it shall read, and why. */
public record AdjustmentEntry(
        @NotBlank(message = "请说明调整的原因和依据。") @Prose @Size(max = 2000, message = "调整原因最长 2000 个字。")
        String reason,

        @NotNull(message = "请填写年度绩效目标。") @Prose @Size(max = 4000, message = "年度绩效目标最长 4000 个字。")
        String goal,

        @Nullable @Size(max = 30, message = "分项目标最多 30 条。")
        List<@NotBlank(message = "分项目标不能为空。") @Prose @Size(max = 2000, message = "分项目标最长 2000 个字。") String>
                numberedGoals,

        @NotNull(message = "请填写绩效指标。") @Size(max = 300, message = "绩效指标最多 300 条。")
        List<@NotNull(message = "绩效指标不能为空。") @Valid Row> indicators) {

    GoalContent content() {
        return new GoalEntry(goal, numberedGoals, indicators).classified();
    }
}
