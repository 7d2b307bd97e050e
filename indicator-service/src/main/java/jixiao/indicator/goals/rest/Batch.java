package jixiao.indicator.goals.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Up to 500 goals; each is checked and done by itself. */
public record Batch<T>(
        @NotNull(message = "请在 items 中列出绩效目标。") @Size(min = 1, max = 500, message = "一次最少 1 项、最多 500 项，请分批提交。")
        List<@NotNull(message = "items 中不能有空项。") T> items) {}
