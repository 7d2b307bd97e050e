package jixiao.values.reading;

import java.time.LocalDate;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Compares the day something was done with the day it was due; a span of time counts by its last day. */
final class DateComparison {
    /** Where nobody names a year both dates are held against each other in one leap year. */
    private static final int ANY_YEAR = 2000;

    private DateComparison() {}

    /** @param target a {@link Deadline} or a {@link Period} */
    static Comparison of(IndicatorReading target, IndicatorReading actual, @Nullable FiscalYear year) {
        if (isRecurring(target) || isRecurring(actual)) {
            return new Comparison.NotComparable("周期性的期限需逐期核对");
        }
        if (isNamed(target) || isNamed(actual)) {
            return new Comparison.NotComparable("期限用节日、时节或事项表示，没有写明日期，需人工核对");
        }
        int shared = year != null ? year.year() : sharedYear(target, actual);
        LocalDate due = lastDay(target, shared);
        LocalDate done = lastDay(actual, shared);
        if (due == null || done == null) {
            return new Comparison.NotComparable("目标是时间要求，实际完成值没有写明日期");
        }
        Dates dates = new Dates(due, done);
        return dates.daysLate() == 0 ? new Comparison.Met(dates) : new Comparison.Missed(dates);
    }

    private static boolean isRecurring(IndicatorReading reading) {
        return reading instanceof Deadline deadline && deadline.due().isRecurring();
    }

    private static boolean isNamed(IndicatorReading reading) {
        return reading instanceof Deadline deadline && deadline.due().isNamed();
    }

    private static int sharedYear(IndicatorReading target, IndicatorReading actual) {
        Integer written = year(target) != null ? year(target) : year(actual);
        return written == null ? ANY_YEAR : written;
    }

    private static @Nullable Integer year(IndicatorReading reading) {
        return switch (reading) {
            case Deadline deadline -> deadline.due().date().year();
            case Period period -> period.span().to().year();
            default -> null;
        };
    }

    private static @Nullable LocalDate lastDay(IndicatorReading reading, int year) {
        return switch (reading) {
            case Deadline deadline -> deadline.due().lastDay(year);
            case Period period -> period.span().to().lastDay(year);
            default -> null;
        };
    }
}
