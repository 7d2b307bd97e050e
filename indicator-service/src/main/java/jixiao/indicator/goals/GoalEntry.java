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
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.OneLine;
import jixiao.kit.validation.Prose;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** What a person writes as a goal. */
public record GoalEntry(
        @NotNull(message = "请填写年度绩效目标；暂时没有的填空文字。") @Prose @Size(max = 4000, message = "年度绩效目标最长 4000 个字。")
        String goal,

        @Nullable @Size(max = 30, message = "分项目标最多 30 条。")
        List<@NotBlank(message = "分项目标不能为空。") @Prose @Size(max = 2000, message = "分项目标最长 2000 个字。") String>
                numberedGoals,

        @NotNull(message = "请填写绩效指标；暂时没有的填空数组。") @Size(max = 300, message = "绩效指标最多 300 条。")
        List<@NotNull(message = "绩效指标不能为空。") @Valid Row> indicators) {

    /**
     * The content as a person types it, who knows the class of each indicator.
     *
     * @throws jixiao.kit.problem.Refusal at the first indicator without one, or with a second level of another first level
     */
    public GoalContent classified() {
        GoalContent content = content();
        content.indicators().forEach(GoalEntry::refuseMismatch);
        content.indicators().stream()
                .filter(indicator -> indicator.category() == null)
                .findFirst()
                .ifPresent(indicator -> {
                    throw Problem.INVALID_FIELD.at(
                            "/indicators/" + (indicator.position() - 1) + "/category", "请选择一级指标：产出、成本、效益或满意度，或选择二级指标。");
                });
        return content;
    }

    private static void refuseMismatch(Indicator indicator) {
        Category first = indicator.category();
        Subcategory second = indicator.subcategory();
        if (first != null && second != null && !second.mayStandUnder(first)) {
            throw Problem.INVALID_FIELD.at(
                    "/indicators/" + (indicator.position() - 1) + "/subcategory",
                    second.label() + "不属于" + first.label() + "，属于"
                            + second.category().label() + "。请更正一级指标或二级指标。");
        }
    }

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
            @Nullable @OneLine @Size(max = 100, message = "一级指标名称最长 100 个字。")
            String categoryCaption,

            @Nullable Category category,

            @Nullable @OneLine @Size(max = 100, message = "二级指标名称最长 100 个字。")
            String subcategoryCaption,

            @Nullable Subcategory subcategory,

            @Nullable @OneLine @Size(max = 50, message = "指标序号最长 50 个字。")
            String prefix,

            @NotBlank(message = "请填写三级指标名称。") @Prose @Size(max = 500, message = "三级指标名称最长 500 个字。")
            String name,

            @NotNull(message = "请填写指标值；暂时没有的填空文字。") @Prose @Size(max = 500, message = "指标值最长 500 个字。")
            String target,

            @Nullable
            @DecimalMin(value = "0", message = "分值不能为负数。")
            @Digits(integer = 3, fraction = 2, message = "分值最多三位整数、两位小数。")
            BigDecimal points) {

        /** A class that is not given is the one its caption names. */
        Indicator at(int position) {
            Subcategory second = subcategory == null && subcategoryCaption != null
                    ? Subcategory.ofLabel(subcategoryCaption).orElse(null)
                    : subcategory;
            Category captioned = category == null && categoryCaption != null
                    ? Category.ofLabel(categoryCaption).orElse(null)
                    : category;
            Category first = captioned == null && second != null ? second.category() : captioned;
            return new Indicator(
                    position,
                    categoryCaption == null && first != null ? first.label() : categoryCaption,
                    first,
                    subcategoryCaption == null && second != null ? second.label() : subcategoryCaption,
                    second,
                    prefix,
                    name,
                    target,
                    points);
        }
    }
}
