package jixiao.kit.events;

/**
 * What a service does when it learns a fact. Implementations are application-scoped beans; the inbox finds them by
 * {@link #type()} and calls them inside the transaction that also remembers the event, so an effect happens once.
 *
 * <p>A handler must not mind the order of topics, must ignore a state that is not newer than the one it has, and throws
 * when it cannot take the event: the event is then parked with the reason, and only its key waits.
 *
 * @param <T> the payload, a record of the reading service's own
 */
public interface EventHandler<T> {
    /** The CloudEvents type, such as {@code jixiao.budget.approved.v1}. */
    String type();

    Class<T> payload();

    void handle(T payload, ReceivedEvent event);
}
