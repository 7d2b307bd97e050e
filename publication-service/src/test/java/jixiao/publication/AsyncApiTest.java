package jixiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.kit.events.EventHandler;
import jixiao.testing.EventContract;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** {@code contracts/asyncapi.yaml} against the schemas beside it and the handlers of the service. */
@QuarkusTest
@ServiceTest
class AsyncApiTest {
    private static final Path FILE = Path.of("contracts", "asyncapi.yaml");

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Test
    void every_schema_of_this_service_is_said_on_its_channel() throws IOException {
        assertThat(messagesOf("publications"))
                .containsExactlyInAnyOrderElementsOf(EventContract.typesOf("publication-service"));
    }

    @Test
    void what_it_says_it_reads_is_what_it_has_handlers_for() throws IOException {
        List<String> read = new ArrayList<>();
        for (String channel : List.of("organisations", "projects", "goals", "evaluations")) {
            read.addAll(messagesOf(channel));
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        handlers.stream().map(EventHandler::type).toList());
    }

    @Test
    void every_reference_leads_somewhere() throws IOException {
        JsonNode document = document();
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        for (JsonNode reference : document.findValues("$ref")) {
            String target = reference.asText();
            if (target.startsWith("#")) {
                assertThat(document.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            } else {
                assertThat(Files.exists(FILE.resolveSibling(target))).as(target).isTrue();
            }
        }
    }

    private static List<String> messagesOf(String channel) throws IOException {
        List<String> types = new ArrayList<>();
        document().at("/channels/" + channel + "/messages").fieldNames().forEachRemaining(types::add);
        return types;
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(FILE.toFile());
    }
}
