package jixiao.launcher.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** What a process wrote to its standard streams. One older file is kept. */
public record LogFile(Path path) {
    private static final long LARGE = 20L * 1024 * 1024;
    private static final int MANY = 500;
    private static final Pattern FRAME_OR_BLANK = Pattern.compile("\\s+at .*|\\s+\\.\\.\\. \\d+ (more|common).*|\\s*");

    /** Sets a large file aside before the next start appends to it. */
    void rotateWhenLarge() {
        try {
            if (Files.exists(path) && Files.size(path) > LARGE) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unmovable) {
            throw new UncheckedIOException(unmovable);
        }
    }

    /** The last lines that a person can read: no stack frames, no blank lines. */
    List<String> lastWords(int lines) {
        List<String> readable = tail(MANY).stream()
                .filter(FRAME_OR_BLANK.asMatchPredicate().negate())
                .toList();
        return readable.subList(Math.max(0, readable.size() - lines), readable.size());
    }

    /** The last lines, oldest first; none when nothing was written. */
    public List<String> tail(int lines) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            List<String> all = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
