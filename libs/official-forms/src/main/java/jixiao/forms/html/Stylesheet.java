package jixiao.forms.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets that ship with the library. */
final class Stylesheet {
    private Stylesheet() {}

    static String text(String name) {
        String file = "/jixiao/forms/" + name;
        try (InputStream content = Stylesheet.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
