package jixiao.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import jixiao.kit.identity.Caller;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who did what to which thing, written in the transaction of the change itself. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT =
            "insert into audit_entry (at, actor, roles, action, subject_type, subject_id, detail) values (?, ?, ?, ?, ?, ?, ?)";

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    AuditTrail(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** A change a person or system asked for over REST. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, Object subjectId, @Nullable String detail) {
        if (Arc.container().requestContext().isActive() && caller.name() != null) {
            write(caller.name(), String.join(",", caller.roles()), action, subjectType, List.of(subjectId), detail);
        } else {
            write("system", "", action, subjectType, List.of(subjectId), detail);
        }
    }

    /** A change an event brought; the actor is the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFromEvent(
            String eventType, String action, String subjectType, Object subjectId, @Nullable String detail) {
        write(eventType, "", action, subjectType, List.of(subjectId), detail);
    }

    /** The same change to many things at once, by the person or system that asked for it earlier. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(
            String actor, String action, String subjectType, List<?> subjectIds, @Nullable String detail) {
        write(actor, "", action, subjectType, subjectIds, detail);
    }

    private void write(
            String actor,
            String roles,
            String action,
            String subjectType,
            List<?> subjectIds,
            @Nullable String detail) {
        Timestamp now = Timestamp.from(clock.instant());
        database.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Object subjectId : subjectIds) {
                    insert.setTimestamp(1, now);
                    insert.setString(2, actor);
                    insert.setString(3, roles);
                    insert.setString(4, action);
                    insert.setString(5, subjectType);
                    insert.setString(6, subjectId.toString());
                    insert.setString(7, detail);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
