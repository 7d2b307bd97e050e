package jixiao.forms.reading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of other issuers in {@code variants/}. */
public final class Variants {
    private static final String EXPECTED = ".expected";

    private Variants() {}

    public static String text(String variant) throws IOException {
        return new String(bytes(variant), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String variant) throws IOException {
        try (InputStream file = Variants.class.getResourceAsStream("/variants/" + variant)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** The documents that come with an expectation. */
    public static List<String> published() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(Variants.class.getResource("/variants/published"))
                        .toURI()))) {
            return files.map(file -> "published/" + file.getFileName())
                    .filter(name -> !name.endsWith(EXPECTED))
                    .sorted()
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String expectation(String document) {
        return document.substring(0, document.lastIndexOf('.')) + EXPECTED;
    }
}
