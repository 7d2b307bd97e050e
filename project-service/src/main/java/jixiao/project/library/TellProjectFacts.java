package jixiao.project.library;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;

/** Says what happened to a project-year, with the state it is in now, and leaves an audit row. */
@ApplicationScoped
public class TellProjectFacts {
    private static final String TOPIC = "jixiao.projects";
    private static final String SUBJECT = "project-year";

    private final UnitsAndDepartments units;
    private final EntityManager database;
    private final Outbox outbox;
    private final AuditTrail audit;

    TellProjectFacts(UnitsAndDepartments units, EntityManager database, Outbox outbox, AuditTrail audit) {
        this.units = units;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    void tell(ProjectYear year, ProjectFact fact) {
        database.flush();
        outbox.append(event(year, fact, units.of(year.project().unitId())));
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
        Map<UUID, UnitAndDepartment> who = units.of(
                recorded.keySet().stream().map(year -> year.project().unitId()).collect(Collectors.toSet()));
        List<Event> events = new ArrayList<>();
        recorded.forEach((year, fact) ->
                events.add(event(year, fact, who.get(year.project().unitId()))));
        outbox.appendAll(events);
        List<String> subjects =
                recorded.keySet().stream().map(TellProjectFacts::subject).toList();
        audit.recordAll(actor, Step.RECORD.name(), SUBJECT, subjects, null);
    }

    /** Made after a flush, so that it carries the version the change got. */
    private static Event event(ProjectYear year, ProjectFact fact, UnitAndDepartment who) {
        ProjectState state = stateAt(year, fact, who);
        return new Event(fact.type(), TOPIC, state.projectId(), new Payload(state, fact));
    }

    private static String subject(ProjectYear year) {
        return year.project().id() + "/" + year.fiscalYear();
    }

    private static ProjectState stateAt(ProjectYear year, ProjectFact fact, UnitAndDepartment who) {
        ProjectState state = ProjectState.of(year, who);
        return fact instanceof ProjectFact.YearRecorded recorded ? state.asShownBy(recorded.document()) : state;
    }

    private record Payload(
            @JsonUnwrapped ProjectState state,
            @JsonUnwrapped ProjectFact fact) {}
}
