package jixiao.publication.facts.kafka;

import java.util.function.BiConsumer;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** One event type and what is learned from it. */
record FactSubscription<T>(String type, Class<T> payload, BiConsumer<T, String> learn) implements EventHandler<T> {
    @Override
    public void handle(T state, ReceivedEvent event) {
        learn.accept(state, type);
    }
}
