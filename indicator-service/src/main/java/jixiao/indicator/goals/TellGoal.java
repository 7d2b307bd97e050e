package jixiao.indicator.goals;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import org.jspecify.annotations.Nullable;

/** Says what a step makes known, and leaves its trace, both in the transaction of the step. */
@ApplicationScoped
public class TellGoal {
    private static final String TOPIC = "jixiao.goals";

    private final Outbox outbox;
    private final AuditTrail audit;
    private final jakarta.enterprise.event.Event<GoalMoved> moved;

    TellGoal(Outbox outbox, AuditTrail audit, jakarta.enterprise.event.Event<GoalMoved> moved) {
        this.outbox = outbox;
        this.audit = audit;
        this.moved = moved;
    }

    /** A step a person or system asked for. */
    public void asked(PerformanceGoal goal, GoalChange change, @Nullable String detail) {
        tell(goal, change);
        audit.record(change.step().name(), "goal", goal.id(), trace(goal, change, detail));
    }

    /** A step an event brought. */
    void followed(PerformanceGoal goal, GoalChange change, String eventType) {
        tell(goal, change);
        audit.recordFromEvent(eventType, change.step().name(), "goal", goal.id(), trace(goal, change, null));
    }

    private void tell(PerformanceGoal goal, GoalChange change) {
        moved.fire(new GoalMoved(goal));
        change.event()
                .ifPresent(type ->
                        outbox.append(new Event(type, TOPIC, goal.project().projectId(), GoalTold.of(goal, change))));
    }

    private static String trace(PerformanceGoal goal, GoalChange change, @Nullable String detail) {
        return goal.project().name() + " " + goal.project().fiscalYear() + " v"
                + change.version().number() + (detail == null ? "" : "：" + detail);
    }
}
