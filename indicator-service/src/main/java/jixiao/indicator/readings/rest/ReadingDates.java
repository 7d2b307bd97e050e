package jixiao.indicator.readings.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.values.FiscalYear;
import jixiao.values.reading.CalendarDate;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.DueDate;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Period;
import jixiao.values.reading.Quantity;
import jixiao.values.reading.Range;
import jixiao.values.reading.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The days a reading names, for machines. Null where nothing is named, where it comes again (每月20日), where an occasion
 * stands for it (春节前), and where neither the value nor the caller says the year.
 *
 * @param dueDate the last day still in time
 * @param periodStart the first day
 * @param periodEnd the last day, included
 */
record ReadingDates(
        @Nullable LocalDate dueDate,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd) {
    /** Stands for the year of the form where every date is written with its own. */
    private static final FiscalYear NOT_ASKED = new FiscalYear(2000);

    private static final ReadingDates NONE = new ReadingDates(null, null, null);

    /** @param form the year of the form the value stands in, null when the caller does not say it */
    static ReadingDates of(IndicatorReading reading, @Nullable FiscalYear form) {
        return switch (reading) {
            case Deadline deadline -> due(deadline.due(), form);
            case Period period -> spanning(period.span(), form);
            case Quantity quantity when quantity.within() != null -> spanning(quantity.within(), form);
            case Range range when range.within() != null -> spanning(range.within(), form);
            default -> NONE;
        };
    }

    private static ReadingDates due(DueDate due, @Nullable FiscalYear form) {
        return year(form, due.date())
                .flatMap(due::lastDay)
                .map(day -> new ReadingDates(day, null, null))
                .orElse(NONE);
    }

    private static ReadingDates spanning(TimeSpan span, @Nullable FiscalYear form) {
        return year(form, span.from(), span.to())
                .map(year -> new ReadingDates(null, span.firstDay(year), span.lastDay(year)))
                .orElse(NONE);
    }

    /** The year for what is written without one; empty where one is needed and nobody says it. */
    private static Optional<FiscalYear> year(@Nullable FiscalYear form, CalendarDate... dates) {
        boolean dated = Stream.of(dates).allMatch(date -> date.year() != null);
        return dated ? Optional.of(NOT_ASKED) : Optional.ofNullable(form);
    }
}
