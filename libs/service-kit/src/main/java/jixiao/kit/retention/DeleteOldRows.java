package jixiao.kit.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jixiao.kit.time.SuiteCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Deletes kept rows once they are old, in small transactions, so that nobody waits for it. */
@ApplicationScoped
public class DeleteOldRows {
    private static final Logger LOG = Logger.getLogger(DeleteOldRows.class);
    static final int ROWS_AT_ONCE = 1000;

    private final EntityManager database;
    private final Clock clock;
    private final Duration answers;
    private final Duration takenEvents;

    DeleteOldRows(
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "jixiao.retention.answers") Duration answers,
            @ConfigProperty(name = "jixiao.retention.taken-events") Duration takenEvents) {
        this.database = database;
        this.clock = clock;
        this.answers = answers;
        this.takenEvents = takenEvents;
    }

    @Scheduled(
            cron = "{jixiao.retention.at}",
            timeZone = SuiteCalendar.ZONE_NAME,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void delete() {
        for (KeptRows rows : KeptRows.values()) {
            delete(rows, clock.instant().minus(keptFor(rows)));
        }
    }

    private Duration keptFor(KeptRows rows) {
        return switch (rows) {
            case ANSWERS -> answers;
            case TAKEN_EVENTS -> takenEvents;
        };
    }

    private void delete(KeptRows rows, Instant before) {
        long deleted = 0;
        for (int some = ROWS_AT_ONCE; some == ROWS_AT_ONCE; deleted += some) {
            some = QuarkusTransaction.requiringNew()
                    .call(() -> database.createNativeQuery(rows.deletion())
                            .setParameter(1, before)
                            .setParameter(2, ROWS_AT_ONCE)
                            .executeUpdate());
        }
        if (deleted > 0) {
            LOG.infof("deleted %d rows of %s from before %s", deleted, rows.table(), before);
        }
    }
}
