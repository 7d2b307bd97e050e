package jixiao.evaluation.sheets.rest;

import java.math.BigDecimal;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.RuleKind;
import jixiao.evaluation.scoring.RuleScore;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.evaluation.sheets.StandingScores;
import jixiao.profiles.Attainment;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One row with its score.
 *
 * @param score the one that counts: the last desk's
 * @param ownScore the unit's: the typed one where a person typed it, else what the rules give
 * @param departmentScore null until the department scored the row or passed the sheet
 * @param financeScore likewise
 * @param ruledScore what the rules give, or null
 * @param formula the calculation, or why the rules give nothing
 */
public record ScoredRowView(
        int position,
        @Nullable String categoryCaption,
        @Nullable Category category,
        @Nullable String subcategoryCaption,
        @Nullable Subcategory subcategory,
        @Nullable String prefix,
        String name,
        String target,
        @Nullable String previousTarget,
        @Nullable String actual,
        @Nullable BigDecimal points,
        boolean applicable,
        @Nullable Attainment grade,
        @Nullable BigDecimal score,
        @Nullable BigDecimal ownScore,
        @Nullable BigDecimal departmentScore,
        @Nullable String departmentReason,
        @Nullable BigDecimal financeScore,
        @Nullable String financeReason,
        @Nullable BigDecimal typedScore,
        @Nullable BigDecimal ruledScore,
        RuleKind rule,
        String formula,
        @Nullable String explanation) {

    static ScoredRowView of(SheetRow row, RowScore score, StandingScores standing) {
        return new ScoredRowView(
                score.position(),
                row.categoryCaption(),
                row.category(),
                row.subcategoryCaption(),
                row.subcategory(),
                row.prefix(),
                row.name(),
                row.target(),
                row.previousTarget(),
                row.actual(),
                row.points(),
                row.applicable(),
                row.grade(),
                standing.counted(),
                standing.own(),
                standing.department(),
                standing.departmentReason(),
                standing.finance(),
                standing.financeReason(),
                row.typedScore(),
                score.byRules() instanceof RuleScore.Exact exact ? exact.score() : null,
                score.byRules().ruleKind(),
                score.byRules().explanation(),
                row.explanation());
    }
}
