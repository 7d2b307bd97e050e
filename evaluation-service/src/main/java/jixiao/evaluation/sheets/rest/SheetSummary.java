package jixiao.evaluation.sheets.rest;

import java.math.BigDecimal;
import java.util.UUID;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.evaluation.sheets.Origin;
import jixiao.evaluation.sheets.Outcome;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.profiles.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A sheet in a list.
 *
 * @param totalScore as last completed; null before
 */
public record SheetSummary(
        UUID id,
        long version,
        UUID projectId,
        int fiscalYear,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        SheetStage stage,
        int revision,
        Origin origin,
        String profile,
        @Nullable BigDecimal totalScore,
        @Nullable Rating rating) {

    public static SheetSummary of(Sheet sheet) {
        Outcome outcome = sheet.outcome();
        return new SheetSummary(
                sheet.id(),
                sheet.version(),
                sheet.subject().projectYear().projectId(),
                sheet.subject().projectYear().fiscalYear(),
                sheet.subject().unit(),
                sheet.subject().department(),
                sheet.subject().projectName(),
                sheet.progress().stage(),
                sheet.progress().revision(),
                sheet.provenance().origin(),
                sheet.profile().toString(),
                outcome == null ? null : outcome.totalScore(),
                outcome == null ? null : outcome.rating());
    }
}
