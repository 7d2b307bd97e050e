package jixiao.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** An OCI archive, opened: what a registry or a container engine would read. */
record Archive(Path folder, JsonNode index, JsonNode manifest, JsonNode configuration) {
    private static final JsonMapper JSON = new JsonMapper();

    static Archive open(Path tar, Path folder) {
        try {
            Files.createDirectories(folder);
            extract(tar, folder);
            JsonNode index = JSON.readTree(folder.resolve("index.json").toFile());
            JsonNode manifest =
                    JSON.readTree(blob(folder, index.at("/manifests/0/digest")).toFile());
            JsonNode configuration =
                    JSON.readTree(blob(folder, manifest.at("/config/digest")).toFile());
            return new Archive(folder, index, manifest, configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> layers() {
        return StreamSupport.stream(manifest.path("layers").spliterator(), false)
                .map(layer -> layer.path("digest").asText())
                .toList();
    }

    List<String> layerNames() {
        return configuration.path("history").findValuesAsText("comment");
    }

    List<String> entrypoint() {
        return texts(configuration.at("/config/Entrypoint"));
    }

    List<String> environment() {
        return texts(configuration.at("/config/Env"));
    }

    /** Lays the layers over one another, with the empty folders an engine mounts to. */
    Path unpack(Path root) throws IOException {
        Files.createDirectories(root);
        for (JsonNode layer : manifest.path("layers")) {
            extract(blob(folder, layer.path("digest")), root);
        }
        Files.createDirectories(root.resolve("proc"));
        Files.createDirectories(root.resolve("dev"));
        return root;
    }

    /** Every path in the image. */
    List<String> paths() {
        return StreamSupport.stream(manifest.path("layers").spliterator(), false)
                .flatMap(layer -> tar("-tf", blob(folder, layer.path("digest")).toString())
                        .lines())
                .filter(line -> !line.startsWith("tar: "))
                .toList();
    }

    private static Path blob(Path folder, JsonNode digest) {
        return folder.resolve("blobs").resolve(digest.asText().replace(':', '/'));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void extract(Path archive, Path folder) {
        tar("-xf", archive.toString(), "-C", folder.toString());
    }

    private static String tar(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tar"));
        command.addAll(List.of(arguments));
        try {
            return Tool.run(command);
        } catch (Tool.Failed failed) {
            throw new AssertionError("no archive: " + command, failed);
        }
    }
}
