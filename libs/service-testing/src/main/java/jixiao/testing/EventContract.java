package jixiao.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The promise a producer made for an event version: a JSON Schema and an example, in its {@code contracts/events}. The
 * producer's test holds what it writes against the schema; a consumer's test gives the producer's example to its real
 * handler.
 */
public final class EventContract {
    private final Path folder;
    private final String type;

    private EventContract(Path folder, String type) {
        this.folder = folder;
        this.type = type;
    }

    /**
     * @param service the producer's folder beside the module under test, such as {@code project-service}
     * @param type the CloudEvents type
     */
    public static EventContract of(String service, String type) {
        return new EventContract(folder(service), type);
    }

    /** Every event type a service has promised. */
    public static List<String> typesOf(String service) {
        try (Stream<Path> files = Files.list(folder(service))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("jixiao.") && name.endsWith(".schema.json"))
                    .map(name -> name.substring(0, name.length() - ".schema.json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String example() {
        return read(folder.resolve(type + ".example.json"));
    }

    /** What is wrong with the JSON by the schema; empty when it keeps the promise. */
    public List<String> faultsOf(String json) {
        Path file = folder.resolve(type + ".schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(iri -> read(Path.of(URI.create(iri)))))
                .getSchema(SchemaLocation.of(file.toUri().toString()));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** Looks beside the module under test and above it, so that libs find the services too. */
    private static Path folder(String service) {
        Path wanted = Path.of(service, "contracts", "events");
        for (Path base = Path.of("").toAbsolutePath(); base != null; base = base.getParent()) {
            if (Files.isDirectory(base.resolve(wanted))) {
                return base.resolve(wanted);
            }
        }
        throw new IllegalArgumentException("no " + wanted);
    }

    @Override
    public String toString() {
        return type;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
