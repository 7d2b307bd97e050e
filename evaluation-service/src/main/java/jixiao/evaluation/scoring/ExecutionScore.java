package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The points of budget execution.
 *
 * @param rate executed ÷ adjusted budget in percent with two decimals; null for a budget of zero
 * @param points what it is worth under the profile
 * @param byRules what the rule gives; null where there is no rate
 * @param typed what a person typed, or null
 * @param formula the calculation, or why there is none
 */
public record ExecutionScore(
        @Nullable BigDecimal rate,
        BigDecimal points,
        @Nullable BigDecimal byRules,
        @Nullable BigDecimal typed,
        String formula) {

    /** The score that counts: as typed, else by the rule; null where execution does not apply. */
    public @Nullable BigDecimal counted() {
        return typed != null ? typed : byRules;
    }
}
