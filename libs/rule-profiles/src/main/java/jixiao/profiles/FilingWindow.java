package jixiao.profiles;

import java.time.LocalDate;
import java.time.MonthDay;
import jixiao.values.FiscalYear;

/**
 * When a year's self-evaluation is filed; all days lie in the year after the budget year. The days are [K].
 *
 * @param opens the first day a sheet may be submitted
 * @param submitBy the last day for the unit
 * @param reviewBy the last day for department and finance
 */
public record FilingWindow(MonthDay opens, MonthDay submitBy, MonthDay reviewBy) {
    public LocalDate opensFor(FiscalYear year) {
        return opens.atYear(year.year() + 1);
    }

    public LocalDate submitByFor(FiscalYear year) {
        return submitBy.atYear(year.year() + 1);
    }

    public LocalDate reviewByFor(FiscalYear year) {
        return reviewBy.atYear(year.year() + 1);
    }
}
