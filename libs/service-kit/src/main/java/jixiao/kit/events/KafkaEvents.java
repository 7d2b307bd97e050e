package jixiao.kit.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** The one door through which events come in: the channel {@code events}, subscribed to the service's topics. */
@ApplicationScoped
class KafkaEvents {
    private static final Logger LOG = Logger.getLogger(KafkaEvents.class);

    private final Inbox inbox;

    KafkaEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Acknowledged after {@link Inbox#receive} has committed; a stranger's record that is no CloudEvent is logged. */
    @Incoming("events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        ReceivedEvent event;
        try {
            event = ReceivedEvent.of(record);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "%s-%d@%d is passed over: %s", record.topic(), record.partition(), record.offset(), e.getMessage());
            return;
        }
        inbox.receive(event);
    }
}
