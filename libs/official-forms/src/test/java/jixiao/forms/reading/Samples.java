package jixiao.forms.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.forms.document.FormDocument;

/** The five real documents of {@code samples/}. */
public enum Samples {
    S0("s0-hongsibu-library-2026.txt"),
    S1("s1-wuzhong-targets-2024.txt"),
    S2("s2-hongsibu-self-evaluation-2023.txt"),
    S3("s3-menyuan-targets-2023.txt"),
    S4("s4-ningxia-targets-2025.txt");

    private static final FormReader READER = new FormReader();

    private final String file;

    Samples(String file) {
        this.file = file;
    }

    public String text() {
        try {
            return Files.readString(folder().resolve("documents").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FormDocument document() {
        return READER.read(text());
    }

    String file() {
        return file;
    }

    static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("samples/documents"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("samples/documents stands in no folder above");
        }
        return folder.resolve("samples");
    }
}
