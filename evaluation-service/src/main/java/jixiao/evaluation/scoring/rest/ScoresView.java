package jixiao.evaluation.scoring.rest;

import java.math.BigDecimal;
import java.util.List;
import jixiao.evaluation.scoring.ExecutionScore;
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
        ExecutionScore execution,
        List<Row> rows,
        Totals totals,
        @Nullable Rating rating,
        List<FindingView> findings) {

    /**
     * @param position from 1
     * @param score the one that counts: the published one where there is one
     * @param ruledScore what the rules give, or null
     * @param formula the calculation, or why the rules give nothing
     */
    public record Row(
            int position,
            BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable BigDecimal ruledScore,
            RuleKind rule,
            String formula) {

        private static Row of(RowScore score) {
            return new Row(
                    score.position(),
                    score.facts().points(),
                    score.counted(),
                    score.byRules() instanceof RuleScore.Exact exact ? exact.score() : null,
                    score.byRules().ruleKind(),
                    score.byRules().explanation());
        }
    }

    static ScoresView of(SheetScore score) {
        return new ScoresView(
                score.profile(),
                score.execution(),
                score.rows().stream().map(Row::of).toList(),
                score.totals(),
                score.rating(),
                score.findings().stream().map(FindingView::of).toList());
    }
}
