package jixiao.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.reading.FormReader;
import jixiao.launcher.SuiteFolder;

/**
 * Indicator values as often as they occur: every target and actual value of the five sample documents, and the values of
 * other published tables that the reader is held against.
 */
final class PublishedValues {
    private static final long SEED = 20_250_101;

    private PublishedValues() {}

    /** So many values in an order that is the same each time. */
    static String[] values(int count) {
        Path home = SuiteFolder.fromEnvironment().home();
        List<String> occurring = new ArrayList<>(sampleValues(home.resolve("samples/documents")));
        occurring.addAll(fieldValues(
                home.resolve("libs/budget-values/src/test/resources/jixiao/values/reading/field-values.tsv")));
        Collections.shuffle(occurring, new Random(SEED));
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = occurring.get(i % occurring.size());
        }
        return values;
    }

    private static List<String> sampleValues(Path documents) {
        FormReader reader = new FormReader();
        try (Stream<Path> files = Files.list(documents)) {
            return files.sorted()
                    .map(PublishedValues::text)
                    .map(reader::read)
                    .flatMap(PublishedValues::valuesOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> valuesOf(FormDocument document) {
        return document.projects().stream()
                .flatMap(form -> form.indicators().stream())
                .flatMap(row -> Stream.of(row.target(), row.actual()))
                .filter(Objects::nonNull);
    }

    private static List<String> fieldValues(Path table) {
        return text(table)
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.split("\t", 2)[0])
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
