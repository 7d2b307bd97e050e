package jixiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of {@code docs/events.md}: who reads what. */
public final class EventsPage {
    private static final Path FILE = Path.of("..", "docs", "events.md");

    private final List<String> lines;

    EventsPage(List<String> lines) {
        this.lines = lines;
    }

    /** As it stands in the tree, seen from the folder of a service. */
    public static EventsPage read() {
        try {
            return new EventsPage(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param reader the name of a service in the last column, such as {@code publication} */
    public Set<String> typesReadBy(String reader) {
        return lines.stream()
                .filter(line -> line.startsWith("| `jixiao."))
                .map(line -> List.of(line.split("\\s*\\|\\s*")))
                .filter(cells -> isReader(reader, cells.getLast()))
                .map(cells -> cells.get(1).replace("`", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isReader(String reader, String readers) {
        return readers.equals("all") || List.of(readers.split("\\s*,\\s*")).contains(reader);
    }
}
