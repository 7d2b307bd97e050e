package jixiao.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time; calendar rules (deadlines, fiscal years) hold in Asia/Shanghai. */
public class SuiteClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(SuiteCalendar.ZONE);
    }
}
