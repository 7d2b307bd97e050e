package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of budget execution.
 *
 * @param rate executed ÷ adjusted budget in percent with two decimals; null for a budget of zero
 * @param points what it is worth: as the sheet prints, else as the profile says
 * @param byRules what the rule gives; null where there is no rate
 * @param typed what a person typed, or null
 * @param formula the calculation, or why there is none
 * @param follows the rules that give exactly the typed score; empty where none does, or none was typed
 */
public record ExecutionScore(
        @Nullable BigDecimal rate,
        BigDecimal points,
        @Nullable BigDecimal byRules,
        @Nullable BigDecimal typed,
        String formula,
        List<FollowedRule> follows) {

    /** The score that counts: as typed, else by the rule; null where execution does not apply. */
    public @Nullable BigDecimal counted() {
        return typed != null ? typed : byRules;
    }
}
