package jixiao.indicator.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jixiao.indicator.goals.GoalEntry;
import jixiao.kit.validation.OneLine;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** A goal that is looked through without being stored. */
public record PreviewEntry(
        @NotNull(message = "请填写区划代码（六位数字）。") RegionCode region,
        @NotNull(message = "请填写年度。") FiscalYear fiscalYear,

        @NotBlank(message = "请填写项目名称。") @OneLine @Size(max = 200, message = "项目名称最长 200 个字。")
        String projectName,

        @Nullable Money budget,
        @NotNull(message = "请填写绩效目标。") @Valid GoalEntry content) {}
