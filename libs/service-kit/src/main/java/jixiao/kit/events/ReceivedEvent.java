package jixiao.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** An event as it came: the CloudEvents attributes and the JSON text. */
public record ReceivedEvent(UUID id, String topic, String key, String type, Instant occurredAt, String payload) {

    /** @throws IllegalArgumentException when the record has no key or is no CloudEvent in binary mode */
    static ReceivedEvent of(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null || record.key().isBlank() || record.value() == null) {
            throw new IllegalArgumentException("no key or no value");
        }
        return new ReceivedEvent(
                UUID.fromString(header(record, "ce_id")),
                record.topic(),
                record.key(),
                header(record, "ce_type"),
                Instant.parse(header(record, "ce_time")),
                withoutNul(new String(record.value(), UTF_8)));
    }

    /** PostgreSQL keeps no NUL; JSON has none outside a broken payload, which must still be parked as text. */
    private static String withoutNul(String payload) {
        return payload.replace('\0', '\uFFFD');
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("no CloudEvents header " + name);
        }
        return new String(header.value(), UTF_8);
    }
}
