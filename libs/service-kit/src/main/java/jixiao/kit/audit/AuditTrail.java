package jixiao.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import jixiao.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Who did what to which thing, written in the transaction of the change itself. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    AuditTrail(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** A change a person or system asked for over REST. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, Object subjectId, @Nullable String detail) {
        if (Arc.container().requestContext().isActive() && caller.name() != null) {
            write(caller.name(), String.join(",", caller.roles()), action, subjectType, subjectId, detail);
        } else {
            write("system", "", action, subjectType, subjectId, detail);
        }
    }

    /** A change an event brought; the actor is the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFromEvent(
            String eventType, String action, String subjectType, Object subjectId, @Nullable String detail) {
        write(eventType, "", action, subjectType, subjectId, detail);
    }

    private void write(
            String actor, String roles, String action, String subjectType, Object subjectId, @Nullable String detail) {
        database.createNativeQuery("""
                        insert into audit_entry (at, actor, roles, action, subject_type, subject_id, detail)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, actor)
                .setParameter(3, roles)
                .setParameter(4, action)
                .setParameter(5, subjectType)
                .setParameter(6, subjectId.toString())
                .setParameter(7, detail)
                .executeUpdate();
    }
}
