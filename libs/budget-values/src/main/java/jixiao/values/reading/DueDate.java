package jixiao.values.reading;

import java.time.LocalDate;
import java.util.Optional;
import jixiao.values.FiscalYear;

/**
 * The date something is due, as exactly as it is written.
 *
 * @param every the unit of time after which it is due again (月 for 每月20日), empty for a single date
 * @param anchor the year or month that words name instead of a number (次年3月底)
 * @param occasion the feast, season or event that stands for month and day (春节, 汛期), empty where none does; which day
 *     that is, is not known here
 */
public record DueDate(String every, Anchor anchor, CalendarDate date, Part part, String occasion) {
    DueDate(String every, Anchor anchor, CalendarDate date, Part part) {
        this(every, anchor, date, part, "");
    }

    /** What a date without a number for its year or month is counted from. */
    public enum Anchor {
        /** The fiscal year of the form. */
        FORM_YEAR("", 0, false),
        NEXT_YEAR("次年", 1, false),
        LAST_YEAR("上年", -1, false),
        /** The month of whatever the value is about, so that it comes again with each. */
        THAT_MONTH("当月", 0, true),
        /** The month after that. */
        NEXT_MONTH("次月", 0, true);

        private final String word;
        private final int years;
        private final boolean ofMonth;

        Anchor(String word, int years, boolean ofMonth) {
            this.word = word;
            this.years = years;
            this.ofMonth = ofMonth;
        }

        boolean isOfMonth() {
            return ofMonth;
        }
    }

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
        return !every.isEmpty() || anchor.ofMonth;
    }

    /** Whether an occasion stands for the day, so that no calendar tells when it is. */
    public boolean isNamed() {
        return !occasion.isEmpty();
    }

    /**
     * The last day that is still in time, in the given fiscal year where no year is written: the 10th for 初 and 上旬,
     * the 20th for 中旬, else the last day of what is named. Empty when it recurs or is named by an occasion.
     */
    public Optional<LocalDate> lastDay(FiscalYear year) {
        return isRecurring() || isNamed() ? Optional.empty() : Optional.of(lastDay(year.year()));
    }

    LocalDate lastDay(int otherwise) {
        LocalDate end = date.lastDay(otherwise + anchor.years);
        return part == Part.NONE || part.lastDay > end.getDayOfMonth() ? end : end.withDayOfMonth(part.lastDay);
    }

    /** The date as a person writes it: 2025年12月底, 每月20日, 次年3月底, 年底, 2024年春节. */
    public String text() {
        String day = date.text() + part.word + occasion;
        if (!every.isEmpty()) {
            return "每" + every + day;
        }
        boolean formYearEnd = anchor == Anchor.FORM_YEAR && day.equals(Part.END.word);
        return formYearEnd ? "年底" : anchor.word + day;
    }
}
