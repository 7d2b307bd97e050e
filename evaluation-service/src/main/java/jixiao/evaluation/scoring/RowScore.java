package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scored row.
 *
 * @param position from 1, in the order of the sheet
 * @param byRules what the rules give
 * @param follows the rules that give exactly the typed score; empty where none does, or none was typed
 */
public record RowScore(int position, RowFacts facts, RuleScore byRules, List<FollowedRule> follows) {

    /** The score that counts: as typed, else by the rules; null where there is neither, or the row does not apply. */
    public @Nullable BigDecimal counted() {
        if (!facts.applicable()) {
            return null;
        }
        if (facts.typedScore() != null) {
            return facts.typedScore();
        }
        return byRules instanceof RuleScore.Exact exact ? exact.score() : null;
    }

    /** A row that should have a score and has none. */
    public boolean isMissing() {
        return facts.applicable() && counted() == null;
    }

    public boolean losesPoints() {
        BigDecimal score = counted();
        return score != null && score.compareTo(facts.points()) < 0;
    }
}
