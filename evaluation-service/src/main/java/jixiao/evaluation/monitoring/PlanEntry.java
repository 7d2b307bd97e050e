package jixiao.evaluation.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jixiao.kit.validation.OneLine;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * How a unit plans its year. Each line is a curve (months) or milestones, never both; what is left out follows the
 * profile.
 *
 * @param reason obligatory where a plan is changed, or made more than a month after the sheet opened
 */
public record PlanEntry(
        @Nullable @Valid Line money,
        @Nullable @Size(max = 300, message = "最多 300 行。") List<@Valid @NotNull(message = "各行不能为空。") Row> rows,

        @Nullable @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
        String reason) {

    public PlanEntry {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** The plan of an indicator, by its position in the sheet, from 1. */
    public record Row(
            @Min(value = 1, message = "position 从 1 起。") int position,

            @NotNull(message = "请给出该行的计划。") @Valid Line plan) {}

    public record Line(
            @Nullable @Size(max = 12, message = "一年只有 12 个月。")
            List<@Valid @NotNull(message = "各月不能为空。") Month> months,

            @Nullable @Size(max = 24, message = "里程碑最多 24 个。")
            List<@Valid @NotNull(message = "里程碑不能为空。") Milestone> milestones) {

        public Line {
            months = months == null ? List.of() : List.copyOf(months);
            milestones = milestones == null ? List.of() : List.copyOf(milestones);
        }
    }

    /** @param share cumulative by the end of the month, 1 = all */
    public record Month(
            @Min(value = 1, message = "月份为 1 至 12。") @Max(value = 12, message = "月份为 1 至 12。")
            int month,

            @NotNull(message = "请填写累计进度。") @Share BigDecimal share) {}

    /** @param share cumulative from that day on, 1 = all */
    public record Milestone(
            @NotBlank(message = "请填写里程碑名称。") @Size(max = 200, message = "里程碑名称最长 200 个字。") @OneLine
            String name,

            @NotNull(message = "请填写里程碑日期。") LocalDate due,
            @NotNull(message = "请填写累计进度。") @Share BigDecimal share) {}
}
