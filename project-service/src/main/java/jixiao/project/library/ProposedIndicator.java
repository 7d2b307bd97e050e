package jixiao.project.library;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jixiao.kit.validation.OneLine;
import jixiao.kit.validation.Prose;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a proposed goal, raw as typed. One of its levels must be chosen or named by a caption.
 *
 * @param categoryCaption the first level as the form prints it, such as {@code 产出指标（50分）}
 * @param target 指标值 as written, such as {@code ≤800元/人}
 * @param points 分值, where the unit proposes one
 */
public record ProposedIndicator(
        @Nullable @OneLine @Size(max = 100, message = "一级指标名称最长 100 个字。")
        String categoryCaption,

        @Nullable Category category,

        @Nullable @OneLine @Size(max = 100, message = "二级指标名称最长 100 个字。")
        String subcategoryCaption,

        @Nullable Subcategory subcategory,

        @NotBlank(message = "请填写三级指标名称。") @Size(max = 500, message = "指标名称最长 500 个字。") @Prose
        String name,

        @NotNull(message = "请填写指标值。") @Size(max = 500, message = "指标值最长 500 个字。") @Prose
        String target,

        @DecimalMin(value = "0", message = "分值不能为负。")
        @DecimalMax(value = "100", message = "分值不能超过 100。")
        @Digits(integer = 3, fraction = 2, message = "分值最多两位小数。")
        @Nullable
        BigDecimal points) {

    /** The second level as chosen, else as its caption names it. */
    @Nullable
    Subcategory secondLevel() {
        return subcategory == null && subcategoryCaption != null
                ? Subcategory.ofLabel(subcategoryCaption).orElse(null)
                : subcategory;
    }

    /** The first level as chosen, else as its caption or the second level names it. */
    @Nullable
    Category firstLevel() {
        if (category != null) {
            return category;
        }
        Category captioned = categoryCaption == null
                ? null
                : Category.ofLabel(categoryCaption).orElse(null);
        Subcategory second = secondLevel();
        return captioned == null && second != null ? second.category() : captioned;
    }
}
