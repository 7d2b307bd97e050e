package jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind an operator adds, held to the operator's own published schema (see crds/README.md), with every object closed:
 * an API server would silently drop an unknown field, here it is a fault. The rules in CEL are not evaluated.
 */
record CustomKind(Schema schema) {
    private static final JsonMapper JSON = new JsonMapper();

    static Optional<CustomKind> of(JsonNode resource) {
        String file = resource.path("apiVersion").asText().replace('/', '_') + "_"
                + resource.path("kind").asText() + ".json";
        try (InputStream stored = CustomKind.class.getResourceAsStream("/crds/" + file)) {
            if (stored == null) {
                return Optional.empty();
            }
            JsonNode schema = JSON.readTree(stored);
            close(schema);
            return Optional.of(new CustomKind(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(CustomKind::close);
    }

    /** What is wrong with the resource, if anything. */
    Optional<String> fault(JsonNode resource) {
        String faults = schema.validate(resource).stream().map(Object::toString).collect(Collectors.joining("; "));
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults);
    }
}
