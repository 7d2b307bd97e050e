package jixiao.publication.deadlines;

import java.time.LocalDate;
import jixiao.kit.time.WorkingDays;

/**
 * How a region counts the days.
 *
 * @param days calendar days after the day of approval; 20 by law
 * @param lastDayFree what happens when the last day is no working day
 */
public record PublicationCalendar(int days, LastDayFree lastDayFree) {

    /** The law counts calendar days and says nothing of holidays; regions may. */
    public enum LastDayFree {
        STAYS,
        NEXT_WORKING_DAY
    }

    public PublicationCalendar {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("a term of " + days + " days");
        }
    }

    /** The last day of the term that began with the approval of that day. */
    public LocalDate lastDay(LocalDate approvedOn, WorkingDays workingDays) {
        LocalDate last = approvedOn.plusDays(days);
        return lastDayFree == LastDayFree.STAYS || workingDays.isWorked(last) ? last : workingDays.after(last, 1);
    }
}
