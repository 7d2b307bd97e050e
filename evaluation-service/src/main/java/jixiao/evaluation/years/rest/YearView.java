package jixiao.evaluation.years.rest;

import java.time.Instant;
import java.time.LocalDate;
import jixiao.evaluation.years.EvaluationYear;
import jixiao.evaluation.years.StageCounts;
import jixiao.profiles.FilingWindow;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of one year in one region.
 *
 * @param version 0 while nothing was set
 * @param opens first day for submitting, or null: at any time
 * @param closes last day
 * @param closedAt when the year was closed, or null while it is open
 * @param proposed the window the region's rule profile proposes
 * @param sheets how far the sheets have come that the caller sees
 */
public record YearView(
        String region,
        int fiscalYear,
        long version,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String reopenReason,
        Proposed proposed,
        Sheets sheets) {

    public record Proposed(LocalDate opens, LocalDate closes) {}

    /** @param overdue still open after the last day; part of open */
    public record Sheets(long open, long submitted, long reviewed, long completed, long cancelled, long overdue) {}

    static YearView of(@Nullable EvaluationYear year, StageCounts.Counts counts, FilingWindow proposed) {
        FiscalYear fiscalYear = new FiscalYear(counts.year().fiscalYear());
        boolean windowed = year != null && year.window() != null;
        return new YearView(
                counts.year().region(),
                fiscalYear.year(),
                year == null ? 0 : year.version(),
                windowed ? year.window().opens() : null,
                windowed ? year.window().closes() : null,
                year == null ? null : year.closedAt(),
                year == null ? null : year.closedBy(),
                year == null ? null : year.reopenReason(),
                new Proposed(proposed.opensFor(fiscalYear), proposed.submitByFor(fiscalYear)),
                new Sheets(
                        counts.open(),
                        counts.submitted(),
                        counts.reviewed(),
                        counts.completed(),
                        counts.cancelled(),
                        counts.overdue()));
    }
}
