package jixiao.indicator.library;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.OneLine;
import jixiao.kit.validation.Prose;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.Direction;
import org.jspecify.annotations.Nullable;

/** What a person writes of an indicator. The first level follows from the second unless it is given. */
public record ContentEntry(
        @Nullable Category category,

        @NotNull(message = "请选择二级指标。") Subcategory subcategory,

        @NotBlank(message = "请填写指标名称。") @OneLine @Size(max = 200, message = "指标名称最长 200 个字。")
        String name,

        @NotBlank(message = "请填写指标解释。") @Prose @Size(max = 2000, message = "指标解释最长 2000 个字。")
        String definition,

        @Nullable @OneLine @Size(max = 20, message = "计量单位最长 20 个字。")
        String unitOfMeasure,

        @NotNull(message = "请选择指标方向：正向、反向或中性。") Direction direction,

        @Nullable @Digits(integer = 12, fraction = 4, message = "常用值下限最多 12 位整数、4 位小数。")
        BigDecimal usualLow,

        @Nullable @Digits(integer = 12, fraction = 4, message = "常用值上限最多 12 位整数、4 位小数。")
        BigDecimal usualHigh,

        @Nullable @OneLine @Size(max = 200, message = "常用值说明最长 200 个字。")
        String usualWords,

        @NotBlank(message = "请填写数据来源。") @Prose @Size(max = 500, message = "数据来源最长 500 个字。")
        String dataSource,

        @NotBlank(message = "请填写佐证材料。") @Prose @Size(max = 1000, message = "佐证材料最长 1000 个字。")
        String evidence,

        @NotBlank(message = "请填写评分规则。") @Prose @Size(max = 1000, message = "评分规则最长 1000 个字。")
        String scoringRule,

        @NotNull(message = "请选择计分方式。") RuleKind ruleKind) {

    /** @throws jixiao.kit.problem.Refusal at the first part that contradicts another */
    public LibraryContent content() {
        Category first = category == null ? subcategory.category() : category;
        if (first != subcategory.category() && !(first == Category.COST && subcategory == Subcategory.COST)) {
            throw Problem.INVALID_FIELD.at(
                    "/category", "“" + subcategory.label() + "”不属于“" + first.label() + "”，请改正一级指标或不填。");
        }
        if (usualLow != null && usualHigh != null && usualLow.compareTo(usualHigh) > 0) {
            throw Problem.INVALID_FIELD.at("/usualHigh", "常用值上限小于下限，请改正。");
        }
        String unit = textOrNull(unitOfMeasure);
        if (unit == null && (usualLow != null || usualHigh != null)) {
            throw Problem.INVALID_FIELD.at("/unitOfMeasure", "常用值是数字的，须填写计量单位。");
        }
        return new LibraryContent(
                first,
                subcategory,
                name.strip(),
                definition.strip(),
                unit,
                direction,
                usualLow,
                usualHigh,
                textOrNull(usualWords),
                dataSource.strip(),
                evidence.strip(),
                scoringRule.strip(),
                ruleKind);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
