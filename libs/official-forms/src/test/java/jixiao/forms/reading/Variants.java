package jixiao.forms.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The tables of other issuers in {@code variants/}. */
public final class Variants {
    private Variants() {}

    public static String text(String variant) throws IOException {
        try (InputStream file = Variants.class.getResourceAsStream("/variants/" + variant)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
