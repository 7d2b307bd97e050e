package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of budget execution.
 *
 * @param score the typed points of execution, or null when the rule scores it
 * @param explanation why so little was spent, or null
 */
@Embeddable
public record ExecutionEntry(
        @Nullable
        @Column(name = "execution_score")
        @PositiveOrZero(message = "得分不能为负。")
        @Digits(integer = 3, fraction = 4, message = "得分最多三位整数、四位小数。")
        BigDecimal score,

        @Nullable @Column(name = "execution_explanation") @Size(max = 2000, message = "说明最长 2000 个字。") @Prose
        String explanation) {
    static final ExecutionEntry NOTHING = new ExecutionEntry(null, null);
}
