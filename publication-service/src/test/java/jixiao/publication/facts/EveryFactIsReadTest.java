package jixiao.publication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.kit.events.EventHandler;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class EveryFactIsReadTest {
    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Test
    void this_service_reads_what_docs_events_says_it_reads() throws IOException {
        List<String> promised = Files.readAllLines(Path.of("..", "docs", "events.md")).stream()
                .filter(line -> line.startsWith("| `jixiao."))
                .filter(line -> line.endsWith("all |") || line.contains("publication"))
                .filter(line -> !line.startsWith("| `jixiao.disclosure"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(handlers.stream().map(EventHandler::type)).containsExactlyInAnyOrderElementsOf(promised);
    }
}
