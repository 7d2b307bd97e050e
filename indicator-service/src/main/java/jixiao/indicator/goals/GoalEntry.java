package jixiao.indicator.goals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** What a person writes as a goal. */
public record GoalEntry(
        @NotNull(message = "请填写年度绩效目标；暂时没有的填空文字。") @Size(max = 5000, message = "年度绩效目标最长 5000 个字。")
        String goal,

        @Nullable @Size(max = 50, message = "分项目标最多 50 条。")
        List<@NotBlank(message = "分项目标不能为空。") @Size(max = 2000, message = "分项目标最长 2000 个字。") String> numberedGoals,

        @NotNull(message = "请填写绩效指标；暂时没有的填空数组。") @Size(max = 500, message = "绩效指标最多 500 条。")
        List<@NotNull(message = "绩效指标不能为空。") @Valid Row> indicators) {

    public GoalContent content() {
        return new GoalContent(
                goal,
                numberedGoals == null ? List.of() : numberedGoals,
                IntStream.range(0, indicators.size())
                        .mapToObj(i -> indicators.get(i).at(i + 1))
                        .toList());
    }

    /** An indicator; its place in the list is its position, its captions are those of its classes unless others are given. */
    public record Row(
            @Nullable @Size(max = 100, message = "一级指标名称最长 100 个字。")
            String categoryCaption,

            @Nullable Category category,

            @Nullable @Size(max = 100, message = "二级指标名称最长 100 个字。")
            String subcategoryCaption,

            @Nullable Subcategory subcategory,

            @Nullable @Size(max = 50, message = "指标序号最长 50 个字。")
            String prefix,

            @NotBlank(message = "请填写三级指标名称。") @Size(max = 500, message = "三级指标名称最长 500 个字。")
            String name,

            @NotNull(message = "请填写指标值；暂时没有的填空文字。") @Size(max = 500, message = "指标值最长 500 个字。")
            String target,

            @Nullable
            @DecimalMin(value = "0", message = "分值不能为负数。")
            @Digits(integer = 3, fraction = 4, message = "分值最多三位整数、四位小数。")
            BigDecimal points) {

        Indicator at(int position) {
            Category first = category == null && subcategory != null ? subcategory.category() : category;
            return new Indicator(
                    position,
                    categoryCaption == null && first != null ? first.label() : categoryCaption,
                    first,
                    subcategoryCaption == null && subcategory != null ? subcategory.label() : subcategoryCaption,
                    subcategory,
                    prefix,
                    name,
                    target,
                    points);
        }
    }
}
