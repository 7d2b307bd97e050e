package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A migration that is merged never changes: a database that ran it would not start again. {@code
 * contracts/migrations.sha256} (as {@code sha256sum} writes it) keeps each file's digest.
 */
public final class MigrationsContract {
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path FILE = Path.of("contracts", "migrations.sha256");

    private MigrationsContract() {}

    /** Run with {@code -Dcontracts.update=true} to list new migrations; those already listed stay as they are. */
    public static void assertOnlyAdded() throws IOException {
        SortedMap<String, String> present = digests();
        SortedMap<String, String> listed = listed();
        assertThat(present).as("merged migrations, which never change").containsAllEntriesOf(listed);
        assertThat(present.keySet().stream().filter(file -> !listed.containsKey(file)))
                .as("new migrations, which run after every merged one")
                .allSatisfy(file -> assertThat(file).isGreaterThan(listed.isEmpty() ? "" : listed.lastKey()));
        if (Boolean.getBoolean("contracts.update")) {
            write(present);
        }
        assertThat(listed())
                .as("contracts/migrations.sha256, which lists every migration")
                .isEqualTo(present);
    }

    private static SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static SortedMap<String, String> listed() throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        if (Files.exists(FILE)) {
            Files.readAllLines(FILE).forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        }
        return listed;
    }

    private static void write(Map<String, String> digests) throws IOException {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (file, digest) -> lines.append(digest).append("  ").append(file).append('\n'));
        Files.writeString(FILE, lines);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
