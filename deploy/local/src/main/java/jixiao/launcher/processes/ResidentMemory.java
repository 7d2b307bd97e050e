package jixiao.launcher.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The memory a process and its children hold, in kB. Pages that several of them share (PostgreSQL's buffers) count
 * once: on Linux it is the proportional set size, where it cannot be read the resident set size.
 */
public final class ResidentMemory {
    private static final Pattern PROPORTIONAL = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");

    private ResidentMemory() {}

    /** Empty where the system does not tell. */
    public static OptionalLong ofTree(long pid) {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return OptionalLong.empty();
        }
        LongStream children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return OptionalLong.of(LongStream.concat(LongStream.of(pid), children)
                .map(ResidentMemory::ofOne)
                .sum());
    }

    private static long ofOne(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        return first(PROPORTIONAL, process.resolve("smaps_rollup"))
                .or(() -> first(RESIDENT, process.resolve("status")))
                .orElse(0L);
    }

    private static Optional<Long> first(Pattern pattern, Path file) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            return matcher.find() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
