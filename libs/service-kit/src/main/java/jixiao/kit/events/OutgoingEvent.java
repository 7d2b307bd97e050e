package jixiao.kit.events;

import java.time.Instant;

/** A row of the outbox. */
record OutgoingEvent(long seq, String id, String topic, String key, String type, Instant occurredAt, String payload) {}
