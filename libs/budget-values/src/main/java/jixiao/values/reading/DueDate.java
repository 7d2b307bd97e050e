package jixiao.values.reading;

import java.time.LocalDate;
import java.util.Optional;
import jixiao.values.FiscalYear;

/**
 * The date something is due, as exactly as it is written.
 *
 * @param every the unit of time after which it is due again (月 for 每月20日), empty for a single date
 */
public record DueDate(String every, CalendarDate date, Part part) {
    /** The part of the month, or for {@link #END} of the month or year, that is written instead of a day. */
    public enum Part {
        NONE("", 0),
        EARLY("初", 10),
        FIRST_TEN_DAYS("上旬", 10),
        MIDDLE("中旬", 20),
        LAST_TEN_DAYS("下旬", 31),
        END("底", 31);

        private final String word;
        private final int lastDay;

        Part(String word, int lastDay) {
            this.word = word;
            this.lastDay = lastDay;
        }
    }

    public boolean isRecurring() {
        return !every.isEmpty();
    }

    /**
     * The last day that is still in time, in the given fiscal year where no year is written: the 10th for 初 and 上旬,
     * the 20th for 中旬, else the last day of what is named. Empty when it recurs.
     */
    public Optional<LocalDate> lastDay(FiscalYear year) {
        return isRecurring() ? Optional.empty() : Optional.of(lastDay(year.year()));
    }

    LocalDate lastDay(int otherwise) {
        LocalDate end = date.lastDay(otherwise);
        return part == Part.NONE || part.lastDay > end.getDayOfMonth() ? end : end.withDayOfMonth(part.lastDay);
    }

    /** The date as a person writes it: 2025年12月底, 每月20日, 年底. */
    public String text() {
        String day = date.text() + part.word;
        if (isRecurring()) {
            return "每" + every + day;
        }
        return day.equals(Part.END.word) ? "年底" : day;
    }
}
