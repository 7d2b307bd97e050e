package jixiao.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

/**
 * Where a service says what happened. The event is a row of the same transaction as the change, so that either both
 * stand or neither does; {@link OutboxRelay} sends it afterwards.
 */
@ApplicationScoped
public class Outbox {
    private final EntityManager database;
    private final EventJson json;
    private final Clock clock;

    Outbox(EntityManager database, EventJson json, Clock clock) {
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
        database.flush();
        database.createNativeQuery("""
                        insert into outbox (event_id, topic, event_key, event_type, occurred_at, payload)
                        values (?, ?, ?, ?, ?, ?)""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, event.topic())
                .setParameter(3, event.key().toString())
                .setParameter(4, event.type())
                .setParameter(5, Timestamp.from(clock.instant()))
                .setParameter(6, json.write(event.payload()))
                .executeUpdate();
    }
}
