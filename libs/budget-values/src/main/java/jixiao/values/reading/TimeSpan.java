package jixiao.values.reading;

import java.time.LocalDate;
import java.util.Objects;
import jixiao.values.FiscalYear;

/**
 * A stretch of the calendar, both ends included. Without a year it belongs to the fiscal year of the form; both ends
 * alike mean that year or month as a whole.
 */
public record TimeSpan(CalendarDate from, CalendarDate to) implements Phrase.Content {
    /** The whole year that the form is about (全年, 当年). */
    public static final TimeSpan WHOLE_YEAR =
            new TimeSpan(new CalendarDate(null, null, null), new CalendarDate(null, null, null));

    /** The first day, in the given fiscal year where no year is written. */
    public LocalDate firstDay(FiscalYear year) {
        return from.firstDay(year.year());
    }

    /** The last day, in the given fiscal year where no year is written. */
    public LocalDate lastDay(FiscalYear year) {
        return to.lastDay(year.year());
    }

    /** The span as a person writes it: 2023年, 全年, 2025年1月至12月. */
    public String text() {
        if (equals(WHOLE_YEAR)) {
            return "全年";
        }
        if (from.equals(to)) {
            return from.text();
        }
        boolean sameYear = from.month() != null && Objects.equals(from.year(), to.year());
        CalendarDate end = sameYear ? new CalendarDate(null, to.month(), to.day()) : to;
        return from.text() + "至" + end.text();
    }
}
