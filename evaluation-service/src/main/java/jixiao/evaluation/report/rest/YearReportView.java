package jixiao.evaluation.report.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.report.ReportFigures;
import jixiao.evaluation.report.ReportPart;
import jixiao.evaluation.report.ReportReading.PartFinding;
import jixiao.evaluation.report.YearReport;
import jixiao.evaluation.report.YearReportStage;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** A report with its parts as written and as they read, and the figures that do not agree with the data. */
public record YearReportView(
        UUID id,
        long version,
        int revision,
        OrganisationName unit,
        int fiscalYear,
        YearReportStage stage,
        String title,
        List<Part> parts,
        Figures figures,
        List<FindingInPart> findings,
        @Nullable String remarks,
        @Nullable String correctionReason,
        @Nullable Instant completedAt,
        LastChange lastChange) {

    /**
     * @param text as written, with its tokens
     * @param read with the figures in the places of the tokens
     */
    public record Part(ReportPart part, String heading, String text, String read) {}

    public record Figures(
            int projects,
            Money opening,
            Money adjusted,
            Money executed,
            @Nullable BigDecimal executionRate) {}

    public record FindingInPart(ReportPart part, String code, String sentence, String message) {}

    static YearReportView of(
            YearReport report, ReportFigures figures, Map<ReportPart, String> read, List<PartFinding> findings) {
        return new YearReportView(
                report.id(),
                report.version(),
                report.revision(),
                report.unit(),
                report.fiscalYear().year(),
                report.stage(),
                "%s %s 年项目支出绩效自评报告".formatted(report.unit().name(), report.fiscalYear()),
                Arrays.stream(ReportPart.values())
                        .map(part -> new Part(part, part.heading(), report.text(part), read.get(part)))
                        .toList(),
                new Figures(
                        figures.projects().size(),
                        figures.opening(),
                        figures.adjusted(),
                        figures.executed(),
                        figures.executionRate()),
                findings.stream()
                        .map(found -> new FindingInPart(
                                found.part(),
                                found.finding().code(),
                                found.finding().sentence(),
                                found.finding().message()))
                        .toList(),
                report.remarks(),
                report.correctionReason(),
                report.completedAt(),
                report.lastChange());
    }

    /** A report in a list, or after a step. */
    public record Summary(
            UUID id, long version, int revision, OrganisationName unit, int fiscalYear, YearReportStage stage) {
        static Summary of(YearReport report) {
            return new Summary(
                    report.id(),
                    report.version(),
                    report.revision(),
                    report.unit(),
                    report.fiscalYear().year(),
                    report.stage());
        }
    }
}
