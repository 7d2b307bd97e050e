package jixiao.kit.events;

import java.util.UUID;

/**
 * A fact to be told: its CloudEvents type, the topic of its aggregate, and the aggregate's id, which is the Kafka key
 * and so decides the order.
 *
 * @param payload a record; it is written as JSON when the event is appended
 */
public record Event(String type, String topic, UUID key, Object payload) {}
