package jixiao.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import jixiao.testing.ServiceTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class InboxTest {
    @Inject
    Inbox inbox;

    @Inject
    InboxTables tables;

    @Inject
    Noting handler;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void forget() {
        handler.noted.clear();
        handler.refused.clear();
        handler.passingFaults = 0;
    }

    @Test
    void an_event_that_comes_twice_takes_effect_once() {
        ReceivedEvent event = event(key, "a");

        inbox.receive(event);
        inbox.receive(event);

        assertThat(handler.noted).containsExactly("a");
    }

    @Test
    void a_refused_event_parks_its_own_key_and_others_go_on() {
        handler.refused.add("bad");
        String other = UUID.randomUUID().toString();

        inbox.receive(event(key, "bad"));
        inbox.receive(event(key, "after"));
        inbox.receive(event(other, "other"));

        assertThat(handler.noted).containsExactly("other");
        assertThat(parkedPayloads()).containsExactly("{\"text\":\"bad\"}", "{\"text\":\"after\"}");
    }

    @Test
    void a_resend_takes_the_parked_events_of_a_key_in_order() {
        handler.refused.add("bad");
        inbox.receive(event(key, "bad"));
        inbox.receive(event(key, "after"));
        assertThat(inbox.resend("jixiao.test", key)).isZero();

        handler.refused.clear();
        assertThat(inbox.resend("jixiao.test", key)).isEqualTo(2);

        assertThat(handler.noted).containsExactly("bad", "after");
        assertThat(parkedPayloads()).isEmpty();
    }

    @Test
    void a_payload_that_cannot_be_read_is_parked_not_lost() {
        inbox.receive(new ReceivedEvent(UUID.randomUUID(), "jixiao.test", key, Noting.TYPE, Instant.EPOCH, "{"));

        assertThat(parkedPayloads()).containsExactly("{");
    }

    @Test
    void a_fault_that_passes_by_itself_is_tried_again_and_never_parks() {
        handler.passingFaults = 2;

        inbox.receive(event(key, "a"));

        assertThat(handler.noted).containsExactly("a");
        assertThat(parkedPayloads()).isEmpty();
    }

    @Test
    void a_payload_with_a_nul_is_parked_and_a_record_without_a_key_is_refused() {
        inbox.receive(ReceivedEvent.of(cloudEvent(key, "{\0")));

        assertThat(parkedPayloads()).containsExactly("{\uFFFD");
        assertThatThrownBy(() -> ReceivedEvent.of(cloudEvent(null, "{}"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_nobody_handles_is_passed_over() {
        inbox.receive(
                new ReceivedEvent(UUID.randomUUID(), "jixiao.test", key, "jixiao.unknown.v1", Instant.EPOCH, "{}"));

        assertThat(parkedPayloads()).isEmpty();
    }

    @Test
    void a_field_added_later_inside_the_version_is_ignored() {
        inbox.receive(new ReceivedEvent(
                UUID.randomUUID(), "jixiao.test", key, Noting.TYPE, Instant.EPOCH, "{\"text\":\"a\",\"added\":1}"));

        assertThat(handler.noted).containsExactly("a");
    }

    private static ConsumerRecord<String, byte[]> cloudEvent(String key, String payload) {
        var record = new ConsumerRecord<>("jixiao.test", 0, 0, key, payload.getBytes(UTF_8));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", Noting.TYPE.getBytes(UTF_8));
        record.headers().add("ce_time", Instant.EPOCH.toString().getBytes(UTF_8));
        return record;
    }

    private List<String> parkedPayloads() {
        return tables.parked("jixiao.test", key).stream()
                .map(ReceivedEvent::payload)
                .toList();
    }

    private static ReceivedEvent event(String key, String text) {
        return new ReceivedEvent(
                UUID.randomUUID(), "jixiao.test", key, Noting.TYPE, Instant.EPOCH, "{\"text\":\"" + text + "\"}");
    }

    record Note(String text) {}

    @Singleton
    static class Noting implements EventHandler<Note> {
        static final String TYPE = "jixiao.noted.v1";

        final List<String> noted = new CopyOnWriteArrayList<>();
        final Set<String> refused = new HashSet<>();
        int passingFaults;

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Class<Note> payload() {
            return Note.class;
        }

        @Override
        public void handle(Note note, ReceivedEvent event) {
            if (passingFaults-- > 0) {
                throw new OptimisticLockException("another writer was faster");
            }
            if (refused.contains(note.text())) {
                throw new IllegalStateException("cannot take " + note.text());
            }
            noted.add(note.text());
        }
    }
}
