package jixiao.project.library;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jixiao.kit.validation.Prose;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a proposed goal, raw as typed.
 *
 * @param target 指标值 as written, such as {@code ≤800元/人}
 * @param points 分值, where the unit proposes one
 */
public record ProposedIndicator(
        @NotNull(message = "请选择一级指标。") Category category,

        @Nullable Subcategory subcategory,

        @NotBlank(message = "请填写三级指标名称。") @Size(max = 500, message = "指标名称最长 500 个字。") @Prose
        String name,

        @NotNull(message = "请填写指标值。") @Size(max = 500, message = "指标值最长 500 个字。") @Prose
        String target,

        @DecimalMin(value = "0", message = "分值不能为负。")
        @DecimalMax(value = "100", message = "分值不能超过 100。")
        @Digits(integer = 3, fraction = 2, message = "分值最多两位小数。")
        @Nullable
        BigDecimal points) {}
