package jixiao.kit.events;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Takes each event once. The event's id and the handler's effect stand in one transaction: a duplicate or a replay
 * finds its id and changes nothing. An event its handler refuses is parked, and later events of the same key wait
 * behind it; other keys go on.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Map<String, EventHandler<?>> handlers;
    private final InboxTables tables;
    private final EventJson json;

    Inbox(@All List<EventHandler<?>> handlers, InboxTables tables, EventJson json) {
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
        this.tables = tables;
        this.json = json;
    }

    /** Takes the event, or parks it; returns when one of the two is committed. An event nobody handles is passed over. */
    public void receive(ReceivedEvent event) {
        EventHandler<?> handler = handlers.get(event.type());
        if (handler == null) {
            return;
        }
        while (!takenOrParked(handler, event)) {
            LOG.debugf("what %s waited for has just been resent", event.id());
        }
    }

    /** False when the event was held back by a parked one that is gone by now: it is to be taken after all. */
    private boolean takenOrParked(EventHandler<?> handler, ReceivedEvent event) {
        String refusal = Retries.whileTransient(() -> takeUnlessKeyIsParked(handler, event));
        if (refusal == null) {
            return true;
        }
        boolean parked =
                Retries.whileTransient(() -> QuarkusTransaction.requiringNew().call(() -> {
                    tables.lockKey(event);
                    return (!refusal.equals(HeldBack.REASON) || tables.hasParked(event.topic(), event.key()))
                            && tables.park(event, refusal);
                }));
        if (parked && !refusal.equals(HeldBack.REASON)) {
            LOG.errorf("event %s %s of key %s is parked: %s", event.type(), event.id(), event.key(), refusal);
        }
        return parked;
    }

    /**
     * Gives the parked events of a key to their handlers again, in order, until none is left or one refuses; returns how
     * many went.
     */
    public int resend(String topic, String key) {
        int taken = 0;
        for (List<ReceivedEvent> waiting = tables.parked(topic, key);
                !waiting.isEmpty();
                waiting = tables.parked(topic, key)) {
            for (ReceivedEvent event : waiting) {
                String refusal = Retries.whileTransient(() -> resend(event));
                if (refusal != null) {
                    QuarkusTransaction.requiringNew().run(() -> tables.refusedAgain(event, refusal));
                    return taken;
                }
                taken++;
            }
        }
        return taken;
    }

    private String takeUnlessKeyIsParked(EventHandler<?> handler, ReceivedEvent event) {
        return refusalOf(() -> {
            tables.lockKey(event);
            if (tables.hasParked(event.topic(), event.key())) {
                throw new HeldBack();
            }
            take(handler, event);
        });
    }

    private String resend(ReceivedEvent event) {
        return refusalOf(() -> {
            tables.lockKey(event);
            EventHandler<?> handler = handlers.get(event.type());
            if (handler == null) {
                throw new IllegalStateException("no handler for " + event.type());
            }
            take(handler, event);
            tables.unpark(event);
        });
    }

    private <T> void take(EventHandler<T> handler, ReceivedEvent event) {
        if (tables.remember(event)) {
            handler.handle(json.read(event.payload(), handler.payload()), event);
        }
    }

    private static String refusalOf(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
            return null;
        } catch (RuntimeException e) {
            if (Retries.isTransient(e)) {
                throw e;
            }
            return e instanceof HeldBack ? HeldBack.REASON : e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }

    private static final class HeldBack extends RuntimeException {
        static final String REASON = "an earlier event of this key is parked";

        HeldBack() {
            super(REASON);
        }
    }
}
