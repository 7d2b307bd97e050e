package jixiao.project.library;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import jixiao.project.registry.Organisations;

/** Says what happened to a project-year, with the state it is in now, and leaves an audit row. */
@ApplicationScoped
public class TellProjectFacts {
    private static final String TOPIC = "jixiao.projects";
    private static final String SUBJECT = "project-year";

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

    void tell(ProjectYear year, ProjectFact fact) {
        database.flush();
        outbox.append(event(year, fact));
        audit.record(
                year.history().getLast().step().name(),
                SUBJECT,
                subject(year),
                year.project().name());
    }

    /**
     * What a document states of many, in document order.
     *
     * @param actor who sent the document
     */
    void tellRecorded(SequencedMap<ProjectYear, ProjectFact.YearRecorded> recorded, String actor) {
        database.flush();
        List<Event> events = new ArrayList<>();
        recorded.forEach((year, fact) -> events.add(event(year, fact)));
        outbox.appendAll(events);
        List<String> subjects =
                recorded.keySet().stream().map(TellProjectFacts::subject).toList();
        audit.recordAll(actor, Step.RECORD.name(), SUBJECT, subjects, null);
    }

    /** Made after a flush, so that it carries the version the change got. */
    private Event event(ProjectYear year, ProjectFact fact) {
        ProjectState state = stateAt(year, fact);
        return new Event(fact.type(), TOPIC, state.projectId(), new Payload(state, fact));
    }

    private static String subject(ProjectYear year) {
        return year.project().id() + "/" + year.fiscalYear();
    }

    private ProjectState stateAt(ProjectYear year, ProjectFact fact) {
        ProjectState state =
                ProjectState.of(year, UnitAndDepartment.of(year.project().unitId(), organisations));
        return fact instanceof ProjectFact.YearRecorded recorded ? state.asShownBy(recorded.document()) : state;
    }

    private record Payload(
            @JsonUnwrapped ProjectState state,
            @JsonUnwrapped ProjectFact fact) {}
}
