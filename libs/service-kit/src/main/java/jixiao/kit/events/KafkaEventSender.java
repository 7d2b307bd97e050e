package jixiao.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends events as CloudEvents 1.0 in binary mode, acknowledged by all replicas and in order per key. */
@ApplicationScoped
class KafkaEventSender implements EventSender {
    private final Supplier<Producer<String, byte[]>> newProducer;
    private final String source;
    private volatile Producer<String, byte[]> producer;

    @Inject
    KafkaEventSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this(() -> new KafkaProducer<>(settings(broker), new StringSerializer(), new ByteArraySerializer()), service);
    }

    KafkaEventSender(Supplier<Producer<String, byte[]>> newProducer, String service) {
        this.newProducer = newProducer;
        this.source = "/" + service + "-service";
    }

    private static Map<String, Object> settings(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, EventSize.BROKER_LIMIT);
        return settings;
    }

    @Override
    public void send(List<OutgoingEvent> events) throws SendFailed {
        try {
            List<Future<?>> acknowledgements = new ArrayList<>(events.size());
            for (OutgoingEvent event : events) {
                Future<?> acknowledgement = producer().send(record(event));
                acknowledgements.add(acknowledgement);
                // A send can fail at once without throwing; going on would put later events before this one.
                if (acknowledgement.isDone() && acknowledgement.state() == Future.State.FAILED) {
                    break;
                }
            }
            producer().flush();
            for (Future<?> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException | KafkaException e) {
            throw new SendFailed("Kafka did not acknowledge: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SendFailed("interrupted while sending", e);
        }
    }

    private ProducerRecord<String, byte[]> record(OutgoingEvent event) {
        var record =
                new ProducerRecord<>(event.topic(), event.key(), event.payload().getBytes(UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", event.id());
        header(record, "ce_source", source);
        header(record, "ce_type", event.type());
        header(record, "ce_time", event.occurredAt().toString());
        header(record, "ce_subject", event.key());
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = newProducer.get();
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(3));
        }
    }
}
