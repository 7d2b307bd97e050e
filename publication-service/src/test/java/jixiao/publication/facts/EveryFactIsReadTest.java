package jixiao.publication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jixiao.kit.events.EventHandler;
import jixiao.testing.EventsPage;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class EveryFactIsReadTest {
    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Test
    void this_service_reads_what_docs_events_says_it_reads() {
        assertThat(handlers.stream().map(EventHandler::type))
                .containsExactlyInAnyOrderElementsOf(EventsPage.read().typesReadBy("publication"));
    }
}
