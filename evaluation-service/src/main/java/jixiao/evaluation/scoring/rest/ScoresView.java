package jixiao.evaluation.scoring.rest;

import java.math.BigDecimal;
import java.util.List;
import jixiao.evaluation.scoring.ExecutionScore;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.FollowedRule;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.RuleKind;
import jixiao.evaluation.scoring.RuleScore;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.evaluation.scoring.Totals;
import jixiao.profiles.Rating;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a sheet with their formulas, and what does not fit in it.
 *
 * @param rating null until every row has a score
 */
public record ScoresView(
        String profile,
        Execution execution,
        List<Row> rows,
        Totals totals,
        @Nullable Rating rating,
        List<FindingView> findings) {

    /**
     * @param score the published score
     * @param follows the rules that give exactly this score, the profile's own first; empty where none does
     */
    public record Published(BigDecimal score, List<FollowedRule> follows) {
        private static @Nullable Published of(@Nullable BigDecimal score, List<FollowedRule> follows) {
            return score == null ? null : new Published(score, follows);
        }
    }

    /**
     * @param rate executed ÷ adjusted budget in percent with two decimals; null for a budget of zero
     * @param points as the sheet prints, else as the profile says
     * @param byRules what the rule gives; null where there is no rate
     * @param score the one that counts: the published one where there is one
     * @param published the published score with the rules it follows, or null
     */
    public record Execution(
            @Nullable BigDecimal rate,
            BigDecimal points,
            @Nullable BigDecimal byRules,
            @Nullable BigDecimal score,
            String formula,
            @Nullable Published published) {

        private static Execution of(ExecutionScore score) {
            return new Execution(
                    score.rate(),
                    score.points(),
                    score.byRules(),
                    score.counted(),
                    score.formula(),
                    Published.of(score.typed(), score.follows()));
        }
    }

    /**
     * @param position from 1
     * @param score the one that counts: the published one where there is one
     * @param ruledScore what the rules give, or null
     * @param formula the calculation, or why the rules give nothing
     * @param published the published score with the rules it follows, or null
     */
    public record Row(
            int position,
            BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable BigDecimal ruledScore,
            RuleKind rule,
            String formula,
            @Nullable Published published) {

        private static Row of(RowScore score) {
            return new Row(
                    score.position(),
                    score.facts().points(),
                    score.counted(),
                    score.byRules() instanceof RuleScore.Exact exact ? exact.score() : null,
                    score.byRules().ruleKind(),
                    score.byRules().explanation(),
                    Published.of(score.facts().typedScore(), score.follows()));
        }
    }

    /** @param findings of the score, and what was missing in the sheet before it was scored */
    static ScoresView of(SheetScore score, List<Finding> findings) {
        return new ScoresView(
                score.profile(),
                Execution.of(score.execution()),
                score.rows().stream().map(Row::of).toList(),
                score.totals(),
                score.rating(),
                findings.stream().map(FindingView::of).toList());
    }
}
