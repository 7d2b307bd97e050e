package jixiao.evaluation.monitoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.time.SuiteCalendar;
import org.jboss.logging.Logger;

/**
 * Looks at every year that runs, once a day, in small transactions. The day's work is a row with the place it has come
 * to: one replica holds it at a time, whoever comes after a crash goes on there, and a finished day is not begun again.
 */
@ApplicationScoped
public class DailyWatch {
    private static final Logger LOG = Logger.getLogger(DailyWatch.class);
    private static final int SHEETS_AT_ONCE = 100;

    private final DaysWork days;
    private final WatchYears watch;

    DailyWatch(DaysWork days, WatchYears watch) {
        this.days = days;
        this.watch = watch;
    }

    @Scheduled(
            cron = "{jixiao.monitoring.watch}",
            timeZone = SuiteCalendar.ZONE_NAME,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(watch.today());
    }

    void look(LocalDate today) {
        int looked = 0;
        for (int some = next(today); some > 0; some = next(today)) {
            looked += some;
        }
        if (looked > 0) {
            LOG.infof("looked at %d years on %s", looked, today);
        }
    }

    /** How many sheets were looked at; 0 when the day is done or another replica is at it. */
    private int next(LocalDate today) {
        try {
            return look(today, SHEETS_AT_ONCE);
        } catch (RuntimeException oneOfThem) {
            LOG.warnf("looks at %d years one by one: %s", SHEETS_AT_ONCE, oneOfThem);
            return oneByOne(today);
        }
    }

    /** A year that cannot be looked at must not keep the others from it. */
    private int oneByOne(LocalDate today) {
        int looked = 0;
        for (int more = 1; more > 0 && looked < SHEETS_AT_ONCE; looked += more) {
            try {
                more = look(today, 1);
            } catch (RuntimeException fault) {
                List<Sheet> left = QuarkusTransaction.requiringNew().call(() -> days.next(today, 1));
                more = left.size();
                left.forEach(sheet -> LOG.errorf(fault, "could not look at the year of sheet %s", sheet.id()));
            }
        }
        return looked;
    }

    private int look(LocalDate today, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Sheet> sheets = days.next(today, limit);
            watch.day(sheets, today);
            return sheets.size();
        });
    }
}
