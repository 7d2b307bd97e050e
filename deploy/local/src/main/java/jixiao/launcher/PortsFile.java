package jixiao.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The ports a suite was last started with, for the commands that come after {@code up}. */
public final class PortsFile {
    private final Path file;

    public PortsFile(SuiteFolder folder) {
        this.file = folder.run().resolve("ports");
    }

    public void write(Ports ports) {
        Properties properties = new Properties();
        properties.setProperty("door", Integer.toString(ports.door()));
        properties.setProperty(
                "services", ports.services().stream().map(String::valueOf).collect(Collectors.joining(",")));
        properties.setProperty("postgres", Integer.toString(ports.postgres()));
        properties.setProperty("kafka", Integer.toString(ports.kafka()));
        properties.setProperty("kafkaController", Integer.toString(ports.kafkaController()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Empty before the first start, and when the file is damaged. */
    public Optional<Ports> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return Optional.of(new Ports(
                    number(properties, "door"),
                    Arrays.stream(properties.getProperty("services").split(","))
                            .map(Integer::valueOf)
                            .toList(),
                    number(properties, "postgres"),
                    number(properties, "kafka"),
                    number(properties, "kafkaController")));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static int number(Properties properties, String name) {
        return Integer.parseInt(properties.getProperty(name));
    }
}
