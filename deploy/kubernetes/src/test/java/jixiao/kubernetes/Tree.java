package jixiao.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the checked files stand: the checkout, and the four services in it. */
final class Tree {
    static final Path HOME = Path.of(System.getProperty("jixiao.home"));
    static final Path MANIFESTS = HOME.resolve("deploy/kubernetes");
    static final List<String> SERVICES =
            List.of("project-service", "indicator-service", "evaluation-service", "publication-service");

    private Tree() {}

    /** The services that have begun; one that has not has no settings and no contract to compare with. */
    static List<String> begun() {
        return SERVICES.stream()
                .filter(service -> Files.exists(HOME.resolve(service).resolve("contracts/openapi.yaml")))
                .toList();
    }

    static String read(String place) {
        try {
            return Files.readString(HOME.resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
