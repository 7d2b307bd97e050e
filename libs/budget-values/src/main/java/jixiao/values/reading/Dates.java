package jixiao.values.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The last day in time and the day it was done. */
public record Dates(LocalDate due, LocalDate done) implements Comparison.Evidence {
    /** Days late; zero when in time. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(due, done));
    }

    /** Months late, begun months counting whole; zero when in time. */
    public long monthsLate() {
        if (daysLate() == 0) {
            return 0;
        }
        long whole = ChronoUnit.MONTHS.between(due, done);
        return due.plusMonths(whole).isBefore(done) ? whole + 1 : whole;
    }
}
