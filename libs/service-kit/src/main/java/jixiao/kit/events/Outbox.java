package jixiao.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Where a service says what happened. The event is a row of the same transaction as the change, so that either both
 * stand or neither does; {@link OutboxRelay} sends it afterwards.
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (event_id, topic, event_key, event_type, occurred_at, payload) values (?, ?, ?, ?, ?, ?)";

    private final Session database;
    private final EventJson json;
    private final Clock clock;

    Outbox(Session database, EventJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Appends within the caller's transaction. The change is flushed first: its row lock is then held before the
     * event takes its number, which keeps the events of one aggregate in the order of its changes.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        appendAll(List.of(event));
    }

    /** The same for the many events of bulk work, in one round trip to the database. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<Event> events) {
        database.flush();
        Timestamp now = Timestamp.from(clock.instant());
        database.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Event event : events) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, event.topic());
                    insert.setString(3, event.key().toString());
                    insert.setString(4, event.type());
                    insert.setTimestamp(5, now);
                    String payload = json.write(event.payload());
                    EventSize.check(payload);
                    insert.setString(6, payload);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
