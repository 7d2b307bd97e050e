package jixiao.project.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.Prose;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** The goal a unit proposes with its registration. It belongs to indicator-service: here it is passed on, not kept. */
public record ProposedGoal(
        @NotBlank(message = "请填写年度绩效目标。") @Size(max = 4000, message = "年度绩效目标最长 4000 个字。") @Prose
        String goal,

        @Size(max = 30, message = "分项目标最多 30 个。")
        List<@NotBlank(message = "分项目标不能为空。") @Size(max = 2000, message = "分项目标最长 2000 个字。") @Prose String>
                numberedGoals,

        @Valid @Size(max = 300, message = "绩效指标最多 300 个。") List<ProposedIndicator> indicators) {

    public ProposedGoal {
        numberedGoals = numberedGoals == null ? List.of() : List.copyOf(numberedGoals);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /**
     * As the event carries it: numbered from 1, with the captions a form would print.
     *
     * @throws jixiao.kit.problem.Refusal at an indicator that says no first level, or a second one of another first level
     */
    Passed passedOn() {
        return new Passed(
                goal,
                numberedGoals,
                IntStream.range(0, indicators.size())
                        .mapToObj(i -> Row.of(i + 1, indicators.get(i)))
                        .toList());
    }

    record Passed(String goal, List<String> numberedGoals, List<Row> indicators) {}

    record Row(
            int position,
            String categoryCaption,
            Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            @Nullable BigDecimal points) {

        static Row of(int position, ProposedIndicator indicator) {
            Subcategory second = indicator.secondLevel();
            Category first = indicator.firstLevel();
            if (first == null) {
                throw Problem.INVALID_FIELD.at(place(position, "category"), "请选择一级指标：产出、成本、效益或满意度，或选择二级指标。");
            }
            if (second != null && !second.mayStandUnder(first)) {
                throw Problem.INVALID_FIELD.at(
                        place(position, "subcategory"),
                        second.label() + "不属于" + first.label() + "，属于"
                                + second.category().label() + "。请更正一级指标或二级指标。");
            }
            String caption = indicator.subcategoryCaption();
            return new Row(
                    position,
                    indicator.categoryCaption() == null ? first.label() : indicator.categoryCaption(),
                    first,
                    caption == null && second != null ? second.label() : caption,
                    second,
                    null,
                    indicator.name(),
                    indicator.target(),
                    indicator.points());
        }

        private static String place(int position, String field) {
            return "/proposedGoal/indicators/" + (position - 1) + "/" + field;
        }
    }
}
