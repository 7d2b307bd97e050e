package jixiao.evaluation.results.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jixiao.evaluation.results.Measure;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Another measure than the one proposed.
 *
 * @param share of the budget that falls away, such as 0.15; obligatory for a cut and for nothing else
 */
public record ChangedProposal(
        @NotNull(message = "请写明处理方式 measure。") Measure measure,

        @Nullable
        @DecimalMin(value = "0", inclusive = false, message = "核减比例应大于 0、小于 1。")
        @DecimalMax(value = "1", inclusive = false, message = "核减比例应大于 0、小于 1。")
        @Digits(integer = 1, fraction = 4, message = "核减比例最多四位小数。")
        BigDecimal share,

        @NotBlank(message = "请写明理由。") @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
        String reason) {
    @AssertTrue(message = "核减预算须写明核减比例 share，其他处理方式不写。")
    boolean isShareGivenForCutsAlone() {
        return measure == null || (measure == Measure.CUT) == (share != null);
    }
}
