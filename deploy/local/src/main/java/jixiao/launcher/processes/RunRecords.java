package jixiao.launcher.processes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The records of started processes, one small file each, so that any later command finds them. */
public final class RunRecords {
    private final Path directory;

    public RunRecords(Path directory) {
        this.directory = directory;
    }

    public Optional<RunRecord> find(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return Optional.of(RunRecord.fromProperties(name, properties));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<RunRecord> running(String name) {
        return find(name).filter(RunRecord::runs);
    }

    void save(RunRecord runRecord) {
        Path file = file(runRecord.name());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                runRecord.toProperties().store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private Path file(String name) {
        return directory.resolve(name + ".properties");
    }
}
