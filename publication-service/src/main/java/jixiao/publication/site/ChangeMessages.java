package jixiao.publication.site;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import jixiao.publication.search.PublicChange;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Tells all replicas of a change as PostgreSQL commits it. The replica that made it knows at once: whoever published
 * something and then looks at it there sees it.
 */
@ApplicationScoped
public class ChangeMessages {
    private static final Logger LOG = Logger.getLogger(ChangeMessages.class);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final AgroalDataSource pool;
    private final EntityManager database;
    private final PublicChanges changes;
    private volatile boolean stopped;
    private Thread thread;

    ChangeMessages(AgroalDataSource pool, EntityManager database, PublicChanges changes) {
        this.pool = pool;
        this.database = database;
        this.changes = changes;
    }

    void tell(@Observes(during = TransactionPhase.IN_PROGRESS) PublicChange change) {
        database.createNativeQuery("select cast(pg_notify('public_change', ?) as text)")
                .setParameter(1, String.join(" ", change.places()))
                .getSingleResult();
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        changes.happened(change.places());
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("public-changes").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (!stopped) {
            try (Connection connection = pool.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("pages are made anew each time until the database is back: %s", e.getMessage());
                pause();
            } finally {
                changes.stopHearing();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen public_change");
            changes.hear();
            while (!stopped) {
                for (PGNotification heard :
                        connection.unwrap(PGConnection.class).getNotifications((int) WAIT.toMillis())) {
                    changes.happened(places(heard.getParameter()));
                }
            }
            statement.execute("unlisten *");
        }
    }

    private static List<String> places(String told) {
        return told.isEmpty() ? List.of() : List.of(told.split(" "));
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
