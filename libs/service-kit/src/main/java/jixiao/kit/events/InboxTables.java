package jixiao.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import org.hibernate.Session;

/** The tables behind {@link Inbox}: which events were taken, and which are parked. */
@ApplicationScoped
class InboxTables {
    private final Session database;

    InboxTables(Session database) {
        this.database = database;
    }

    /** False when the event was taken before. */
    boolean remember(ReceivedEvent event) {
        return database.createNativeQuery(
                                "insert into inbox (event_id, event_type) values (?, ?) on conflict do nothing")
                        .setParameter(1, event.id())
                        .setParameter(2, event.type())
                        .executeUpdate()
                == 1;
    }

    /** Until the end of the transaction, nobody else takes, parks or resends an event of this key. */
    void lockKey(ReceivedEvent event) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", Integer.class)
                .setParameter(1, event.topic() + '/' + event.key())
                .getSingleResult();
    }

    boolean hasParked(String topic, String key) {
        return (boolean) database.createNativeQuery(
                        "select exists (select from parked_event where topic = ? and event_key = ?)", Boolean.class)
                .setParameter(1, topic)
                .setParameter(2, key)
                .getSingleResult();
    }

    /** True: the event is parked, now or by an earlier delivery. */
    boolean park(ReceivedEvent event, String reason) {
        database.createNativeQuery("""
                        insert into parked_event (event_id, topic, event_key, event_type, occurred_at, payload, reason)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .setParameter(1, event.id())
                .setParameter(2, event.topic())
                .setParameter(3, event.key())
                .setParameter(4, event.type())
                .setParameter(5, Timestamp.from(event.occurredAt()))
                .setParameter(6, event.payload())
                .setParameter(7, reason)
                .executeUpdate();
        return true;
    }

    @Transactional
    List<ReceivedEvent> parked(String topic, String key) {
        return database.createNativeQuery("""
                        select event_id, topic, event_key, event_type, occurred_at, payload from parked_event
                        where topic = ? and event_key = ? order by seq""", ReceivedEvent.class)
                .setParameter(1, topic)
                .setParameter(2, key)
                .getResultList();
    }

    void unpark(ReceivedEvent event) {
        database.createNativeQuery("delete from parked_event where event_id = ?")
                .setParameter(1, event.id())
                .executeUpdate();
    }

    void refusedAgain(ReceivedEvent event, String reason) {
        database.createNativeQuery("update parked_event set reason = ?, parked_at = now() where event_id = ?")
                .setParameter(1, reason)
                .setParameter(2, event.id())
                .executeUpdate();
    }
}
