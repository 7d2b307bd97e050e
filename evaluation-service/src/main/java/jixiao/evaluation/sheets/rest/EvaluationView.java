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
import jixiao.evaluation.sheets.DocumentSource;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.evaluation.sheets.Origin;
import jixiao.evaluation.sheets.Outcome;
import jixiao.evaluation.sheets.Recording;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.profiles.Rating;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its scores and findings, as staff see it.
 *
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
            @Nullable BigDecimal typedScore,
            @Nullable BigDecimal ruledScore,
            String formula,
            @Nullable String explanation) {

        static ExecutionView of(ExecutionScore score, @Nullable String explanation) {
            return new ExecutionView(
                    score.rate(),
                    score.points(),
                    score.counted(),
                    score.typed(),
                    score.byRules(),
                    score.formula(),
                    explanation);
        }
    }

    static EvaluationView of(Sheet sheet, SheetScore score) {
        List<ScoredRowView> rows = new ArrayList<>();
        for (RowScore row : score.rows()) {
            rows.add(ScoredRowView.of(sheet.form().rows().get(row.position() - 1), row));
        }
        Recording recording = sheet.recording();
        return new EvaluationView(
                sheet.id(),
                sheet.version(),
                sheet.projectYear().projectId(),
                sheet.projectYear().fiscalYear(),
                sheet.revision(),
                sheet.stage(),
                sheet.origin(),
                sheet.subject().region(),
                sheet.subject().unit(),
                sheet.subject().department(),
                sheet.subject().projectName(),
                sheet.form().goal(),
                sheet.form().achieved(),
                sheet.form().funds(),
                ExecutionView.of(score.execution(), sheet.form().execution().explanation()),
                rows,
                score.totals(),
                score.rating(),
                score.profile(),
                score.findings().stream().map(FindingView::of).toList(),
                sheet.outcome(),
                sheet.remarks(),
                sheet.correctionReason(),
                sheet.lastChange(),
                recording == null ? null : recording.source());
    }
}
