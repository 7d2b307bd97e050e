package jixiao.evaluation.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** The whole of a completed report as {@code jixiao.report.completed.v1} tells it. */
record YearReportState(
        UUID reportId,
        long version,
        int revision,
        OrganisationName unit,
        FiscalYear fiscalYear,
        List<Part> parts,
        Figures figures,
        @Nullable String reason,
        Instant completedAt) {

    /** @param text with its figures filled in */
    record Part(ReportPart part, String heading, String text) {}

    record Figures(
            int projects,
            int completed,
            Money opening,
            Money adjusted,
            Money executed,
            @Nullable BigDecimal executionRate,
            @Nullable BigDecimal meanScore) {}

    static YearReportState of(YearReport report, ReportFigures figures, Map<ReportPart, String> text) {
        return new YearReportState(
                report.id(),
                report.version(),
                report.revision(),
                report.unit(),
                report.fiscalYear(),
                Arrays.stream(ReportPart.values())
                        .map(part -> new Part(part, part.heading(), text.get(part)))
                        .toList(),
                new Figures(
                        figures.projects().size(),
                        figures.completed().size(),
                        figures.opening(),
                        figures.adjusted(),
                        figures.executed(),
                        figures.executionRate(),
                        figures.meanScore()),
                report.correctionReason(),
                report.completedAt());
    }
}
