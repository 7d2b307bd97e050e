package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds {@code contracts/asyncapi.yaml} of the module under test against the event schemas beside it. */
public final class AsyncApiContract {
    private static final Path FILE = Path.of("contracts", "asyncapi.yaml");

    private AsyncApiContract() {}

    /**
     * Every event the service has promised stands in it once under its type, every reference leads somewhere, and every
     * message is sent by an operation.
     *
     * @param service the folder of the module under test, such as {@code project-service}
     */
    public static void assertTellsAllOf(String service) throws IOException {
        JsonNode document = new YAMLMapper().readTree(Files.readString(FILE));
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");

        List<String> types = new ArrayList<>();
        for (Map.Entry<String, JsonNode> message :
                document.at("/components/messages").properties()) {
            String type = message.getValue().path("name").asText();
            types.add(type);
            assertThat(message.getValue().at("/payload/schema/$ref").asText())
                    .isEqualTo("events/" + type + ".schema.json");
        }
        assertThat(types).containsExactlyInAnyOrderElementsOf(EventContract.typesOf(service));

        for (JsonNode reference : document.findValues("$ref")) {
            assertThat(leadsSomewhere(document, reference.asText()))
                    .as(reference.asText())
                    .isTrue();
        }
        assertThat(document.path("operations").findValuesAsText("$ref").stream()
                        .filter(reference -> reference.contains("/messages/"))
                        .distinct())
                .as("messages that an operation sends")
                .hasSameSizeAs(types);
    }

    private static boolean leadsSomewhere(JsonNode document, String reference) {
        return reference.startsWith("#/")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.isRegularFile(FILE.resolveSibling(reference));
    }
}
