package jixiao.publication.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * How a region counts the days.
 *
 * @param days calendar days after the day of approval; 20 by law
 * @param lastDayFree what happens when the last day is no working day
 * @param holidays free days on which people would else work
 * @param workdays weekend days on which people work (调休)
 */
public record PublicationCalendar(int days, LastDayFree lastDayFree, Set<LocalDate> holidays, Set<LocalDate> workdays) {

    /** The law counts calendar days and says nothing of holidays; regions may. */
    public enum LastDayFree {
        STAYS,
        NEXT_WORKING_DAY
    }

    public PublicationCalendar {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("a term of " + days + " days");
        }
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    /** The last day of the term that began with the approval of that day. */
    public LocalDate lastDay(LocalDate approvedOn) {
        LocalDate last = approvedOn.plusDays(days);
        while (lastDayFree == LastDayFree.NEXT_WORKING_DAY && isFree(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean isFree(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holidays.contains(day) || weekend && !workdays.contains(day);
    }
}
