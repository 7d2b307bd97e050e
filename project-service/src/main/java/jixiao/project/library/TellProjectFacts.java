package jixiao.project.library;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import jixiao.project.registry.Organisations;

/** Says what happened to a project-year, with the state it is in now, and leaves an audit row. */
@ApplicationScoped
public class TellProjectFacts {
    private static final String TOPIC = "jixiao.projects";

    private final Organisations organisations;
    private final EntityManager database;
    private final Outbox outbox;
    private final AuditTrail audit;

    TellProjectFacts(Organisations organisations, EntityManager database, Outbox outbox, AuditTrail audit) {
        this.organisations = organisations;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Flushes first, so that the event carries the version the change got. */
    void tell(ProjectYear year, ProjectFact fact) {
        database.flush();
        ProjectState state =
                ProjectState.of(year, UnitAndDepartment.of(year.project().unitId(), organisations));
        outbox.append(new Event(fact.type(), TOPIC, state.projectId(), new Payload(state, fact)));
        audit.record(
                year.history().getLast().step().name(),
                "project-year",
                state.projectId() + "/" + state.fiscalYear(),
                state.name());
    }

    private record Payload(
            @JsonUnwrapped ProjectState state,
            @JsonUnwrapped ProjectFact fact) {}
}
