package jixiao.kit.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar deadlines, fiscal years and printed dates go by, whatever zone a machine is set to. */
public final class SuiteCalendar {
    public static final String ZONE_NAME = "Asia/Shanghai";
    public static final ZoneId ZONE = ZoneId.of(ZONE_NAME);

    private SuiteCalendar() {}

    /** The day in China. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
