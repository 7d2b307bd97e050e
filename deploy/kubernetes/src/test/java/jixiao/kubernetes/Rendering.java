package jixiao.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one folder of manifests becomes: the resources as a cluster would get them.
 *
 * @param documents the same resources, each as the text that kustomize wrote
 */
record Rendering(String folder, List<JsonNode> resources, List<String> documents) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, Rendering> DONE = new ConcurrentHashMap<>();

    /** The base and every overlay, each rendered once. */
    static Stream<Rendering> all() {
        try (Stream<Path> overlays = Files.list(Tree.MANIFESTS.resolve("overlays"))) {
            List<String> folders = Stream.concat(
                            Stream.of("base"),
                            overlays.map(overlay -> "overlays/" + overlay.getFileName())
                                    .sorted())
                    .toList();
            return folders.stream().map(Rendering::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rendering of(String folder) {
        return DONE.computeIfAbsent(folder, it -> {
            String text = Kubectl.kustomize(Tree.MANIFESTS.resolve(it));
            return new Rendering(it, parse(text), List.of(text.split("\n---\n")));
        });
    }

    static List<JsonNode> parse(String yaml) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(YAML.getFactory().createParser(yaml))) {
            return documents.readAll();
        } catch (JsonProcessingException broken) {
            throw new AssertionError("not YAML: " + broken.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> ofKind(String kind) {
        return matching(resource -> resource.path("kind").asText().equals(kind));
    }

    List<JsonNode> matching(Predicate<JsonNode> condition) {
        return resources.stream().filter(condition).toList();
    }

    /** {@code Deployment project-service}, for messages. */
    static String name(JsonNode resource) {
        return resource.path("kind").asText() + " "
                + resource.path("metadata").path("name").asText();
    }

    @Override
    public String toString() {
        return folder;
    }
}
