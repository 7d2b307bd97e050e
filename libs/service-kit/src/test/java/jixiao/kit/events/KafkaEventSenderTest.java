package jixiao.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaEventSenderTest {
    @Test
    void what_comes_after_an_event_that_failed_at_once_is_not_sent_before_it() {
        FailingOnce producer = new FailingOnce("5");
        EventSender sender = new KafkaEventSender(() -> producer, "test");

        assertThatThrownBy(() -> sender.send(events("4", "5", "6"))).isInstanceOf(EventSender.SendFailed.class);
        sender.send(events("5", "6"));

        assertThat(producer.history()).extracting(ProducerRecord::key).containsExactly("4", "5", "6");
    }

    @Test
    void an_event_is_a_cloud_event_in_binary_mode() {
        FailingOnce producer = new FailingOnce("");
        new KafkaEventSender(() -> producer, "test").send(events("7"));

        assertThat(producer.history().getFirst().headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .contains(
                        "ce_specversion=1.0",
                        "ce_id=id-7",
                        "ce_source=/test-service",
                        "ce_type=jixiao.test.v1",
                        "ce_time=1970-01-01T00:00:00Z",
                        "ce_subject=7",
                        "content-type=application/json");
    }

    private static List<OutgoingEvent> events(String... keys) {
        return Stream.of(keys)
                .map(key -> new OutgoingEvent(1, "id-" + key, "t", key, "jixiao.test.v1", Instant.EPOCH, "{}"))
                .toList();
    }

    /** Answers one send as Kafka's producer does without metadata: no exception, but a future that has failed. */
    private static final class FailingOnce extends MockProducer<String, byte[]> {
        private final String failingKey;
        private boolean failed;

        FailingOnce(String failingKey) {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
            this.failingKey = failingKey;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
            if (!failed && record.key().equals(failingKey)) {
                failed = true;
                return CompletableFuture.failedFuture(new TimeoutException("no metadata"));
            }
            return super.send(record);
        }
    }
}
