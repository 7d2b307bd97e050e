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

    static String read(String place) {
        try {
            return Files.readString(HOME.resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
