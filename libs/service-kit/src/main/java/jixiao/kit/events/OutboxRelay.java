package jixiao.kit.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Sends what stands in the outbox to Kafka: the oldest rows first, each row deleted only after the broker has
 * acknowledged it. A crash in between sends a row twice and never loses one; consumers know duplicates by their id.
 *
 * <p>One replica leads, by an advisory lock: two relays side by side would be faster and would invert the order of
 * events of one key. It reads "whatever is there", never "numbers above the last", because a sequence is not commit
 * order: a transaction may commit late with a low number.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 1000;
    private static final long LEADER_LOCK = 0x6a697869616fL;
    private static final Duration FALLBACK_POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final EventSender sender;
    private final boolean enabled;
    private volatile boolean stopped;
    private Thread thread;

    OutboxRelay(
            AgroalDataSource database,
            EventSender sender,
            @ConfigProperty(name = "jixiao.relay.enabled") boolean enabled) {
        this.database = database;
        this.sender = sender;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    /** False when it should run and does not; nothing would leave the service any more. */
    boolean isAlive() {
        return !enabled || thread != null && thread.isAlive();
    }

    private void run() {
        while (!stopped) {
            try (Connection connection = database.getConnection()) {
                leadWhileHealthy(connection);
            } catch (SQLException | EventSender.SendFailed e) {
                LOG.warnf("outbox relay pauses: %s", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("outbox relay pauses", e);
                pause();
            }
        }
    }

    private void leadWhileHealthy(Connection connection) throws SQLException {
        if (!tryLead(connection)) {
            pause();
            return;
        }
        try {
            execute(connection, "listen outbox");
            while (!stopped) {
                if (sendBatch(connection) == 0) {
                    connection.unwrap(PGConnection.class).getNotifications((int) FALLBACK_POLL.toMillis());
                }
            }
        } finally {
            execute(connection, "unlisten *; select pg_advisory_unlock_all()");
        }
    }

    private static boolean tryLead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + LEADER_LOCK + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private int sendBatch(Connection connection) throws SQLException {
        List<OutgoingEvent> batch = oldest(connection);
        if (!batch.isEmpty()) {
            sender.send(batch);
            delete(connection, batch);
        }
        return batch.size();
    }

    private static List<OutgoingEvent> oldest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select seq, event_id, topic, event_key, event_type, occurred_at,"
                                + " payload from outbox order by seq limit " + BATCH)) {
            List<OutgoingEvent> batch = new ArrayList<>();
            while (row.next()) {
                batch.add(new OutgoingEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getString(7)));
            }
            return batch;
        }
    }

    private static void delete(Connection connection, List<OutgoingEvent> sent) throws SQLException {
        Long[] numbers = sent.stream().map(OutgoingEvent::seq).toArray(Long[]::new);
        try (var statement = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers));
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
