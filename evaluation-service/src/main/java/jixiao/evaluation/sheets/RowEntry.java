package jixiao.evaluation.sheets;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jixiao.kit.validation.Prose;
import jixiao.profiles.Attainment;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one row; what is left out is emptied.
 *
 * @param actual 实际完成值, as it is to be printed
 * @param applicable false for an indicator that does not apply this year; left out it is true
 * @param grade the grade of a qualitative indicator
 * @param points another 分值 than the goal or the profile gave; left out it stays
 * @param typedScore 得分 over what the rules give
 * @param explanation 偏差原因分析及改进措施
 */
public record RowEntry(
        @Nullable @Size(max = 500, message = "实际完成值最长 500 个字。") @Prose @Checkable
        String actual,

        @Nullable Boolean applicable,
        @Nullable Attainment grade,

        @Nullable @PositiveOrZero(message = "分值不能为负。") @Digits(integer = 3, fraction = 2, message = "分值最多三位整数、两位小数。")
        BigDecimal points,

        @Nullable @PositiveOrZero(message = "得分不能为负。") @Digits(integer = 3, fraction = 4, message = "得分最多三位整数、四位小数。")
        BigDecimal typedScore,

        @Nullable @Size(max = 2000, message = "偏差原因及改进措施最长 2000 个字。") @Prose
        String explanation) {

    public RowEntry {
        applicable = applicable == null || applicable;
    }
}
