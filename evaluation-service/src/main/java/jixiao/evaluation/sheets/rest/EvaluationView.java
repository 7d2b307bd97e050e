package jixiao.evaluation.sheets.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.scoring.ExecutionScore;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.evaluation.scoring.Totals;
import jixiao.evaluation.scoring.rest.FindingView;
import jixiao.evaluation.sheets.AssessedSheet;
import jixiao.evaluation.sheets.DocumentSource;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.evaluation.sheets.Origin;
import jixiao.evaluation.sheets.Outcome;
import jixiao.evaluation.sheets.Recording;
import jixiao.evaluation.sheets.ReviewRoute;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.evaluation.sheets.StandingScores;
import jixiao.profiles.Rating;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its scores and findings, as staff see it.
 *
 * @param route the desks it passes
 * @param totals as they count, with the reviewers' scores where there are any
 * @param ownTotals from the unit's own scores
 * @param rating of the totals as they stand; null until every row has a score
 * @param completed what it was last completed with, or null
 */
public record EvaluationView(
        UUID id,
        long version,
        UUID projectId,
        int fiscalYear,
        int revision,
        SheetStage stage,
        ReviewRoute route,
        Origin origin,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        String goal,
        String achieved,
        List<FundsLine> funds,
        ExecutionView execution,
        List<ScoredRowView> rows,
        Totals totals,
        Totals ownTotals,
        @Nullable Rating rating,
        String profile,
        List<FindingView> findings,
        @Nullable Outcome completed,
        @Nullable String remarks,
        @Nullable String correctionReason,
        LastChange lastChange,
        @Nullable DocumentSource source) {

    /** @param rate executed ÷ adjusted budget, in percent */
    public record ExecutionView(
            @Nullable BigDecimal rate,
            BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable BigDecimal ownScore,
            @Nullable BigDecimal departmentScore,
            @Nullable String departmentReason,
            @Nullable BigDecimal financeScore,
            @Nullable String financeReason,
            @Nullable BigDecimal typedScore,
            @Nullable BigDecimal ruledScore,
            String formula,
            @Nullable String explanation) {

        static ExecutionView of(ExecutionScore score, StandingScores standing, @Nullable String explanation) {
            return new ExecutionView(
                    score.rate(),
                    score.points(),
                    standing.counted(),
                    standing.own(),
                    standing.department(),
                    standing.departmentReason(),
                    standing.finance(),
                    standing.financeReason(),
                    score.typed(),
                    score.byRules(),
                    score.formula(),
                    explanation);
        }
    }

    static EvaluationView of(AssessedSheet assessed) {
        Sheet sheet = assessed.sheet();
        SheetScore score = assessed.own();
        List<ScoredRowView> rows = new ArrayList<>();
        for (RowScore row : score.rows()) {
            rows.add(ScoredRowView.of(sheet.form().rows().get(row.position() - 1), row, assessed.row(row.position())));
        }
        Recording recording = sheet.provenance().recording();
        return new EvaluationView(
                sheet.id(),
                sheet.version(),
                sheet.subject().projectYear().projectId(),
                sheet.subject().projectYear().fiscalYear(),
                sheet.progress().revision(),
                sheet.progress().stage(),
                sheet.progress().route(),
                sheet.provenance().origin(),
                sheet.subject().region(),
                sheet.subject().unit(),
                sheet.subject().department(),
                sheet.subject().projectName(),
                sheet.form().goal(),
                sheet.form().achieved(),
                sheet.form().funds(),
                ExecutionView.of(
                        score.execution(),
                        assessed.execution(),
                        sheet.form().execution().explanation()),
                rows,
                assessed.counted().totals(),
                score.totals(),
                assessed.rating(),
                score.profile(),
                score.findings().stream().map(FindingView::of).toList(),
                sheet.outcome(),
                sheet.progress().remarks(),
                sheet.progress().correctionReason(),
                sheet.lastChange(),
                recording == null ? null : recording.source());
    }
}
