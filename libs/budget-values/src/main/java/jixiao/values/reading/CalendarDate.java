package jixiao.values.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A date as far as it is written: any of year, month and day may be missing, a day only with or without its month. */
public record CalendarDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {
    /** @throws IllegalArgumentException when no calendar has such a date */
    public CalendarDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no such date");
        }
    }

    static boolean exists(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (month != null && (month < 1 || month > 12)) {
            return false;
        }
        return day == null || day >= 1 && day <= longest(year, month);
    }

    private static int longest(@Nullable Integer year, @Nullable Integer month) {
        if (month == null) {
            return 31;
        }
        return Month.of(month).length(year == null || Year.isLeap(year));
    }

    CalendarDate inYear(@Nullable Integer other) {
        return year == null && other != null && exists(other, month, day) ? new CalendarDate(other, month, day) : this;
    }

    CalendarDate inMonth(@Nullable Integer other) {
        return month == null && exists(year, other, day) ? new CalendarDate(year, other, day) : this;
    }

    /** The first day this can mean in the given year, where it names none itself. */
    LocalDate firstDay(int otherwise) {
        return LocalDate.of(year == null ? otherwise : year, month == null ? 1 : month, 1)
                .plusDays(day == null ? 0 : day - 1);
    }

    /** The last day this can mean in the given year, where it names none itself. */
    LocalDate lastDay(int otherwise) {
        YearMonth last = YearMonth.of(year == null ? otherwise : year, month == null ? 12 : month);
        return last.atDay(day == null ? last.lengthOfMonth() : Math.min(day, last.lengthOfMonth()));
    }

    String text() {
        return (year == null ? "" : year + "年") + (month == null ? "" : month + "月") + (day == null ? "" : day + "日");
    }
}
