package jixiao.launcher.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A process that the launcher started itself. Only such a process may be ended by it.
 *
 * @param mark tells the process from a later one with the same id, see {@link ProcessMark}
 * @param readyAfter time from start to ready; empty while it is not ready
 */
public record RunRecord(
        String name, long pid, String mark, int port, Instant startedAt, Optional<Duration> readyAfter) {

    public boolean runs() {
        return ProcessMark.of(pid).filter(mark::equals).isPresent();
    }

    RunRecord ready(Instant now) {
        return new RunRecord(name, pid, mark, port, startedAt, Optional.of(Duration.between(startedAt, now)));
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("mark", mark);
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("startedAt", startedAt.toString());
        readyAfter.ifPresent(duration -> properties.setProperty("readyAfter", duration.toString()));
        return properties;
    }

    static RunRecord fromProperties(String name, Properties properties) {
        return new RunRecord(
                name,
                Long.parseLong(properties.getProperty("pid")),
                properties.getProperty("mark"),
                Integer.parseInt(properties.getProperty("port")),
                Instant.parse(properties.getProperty("startedAt")),
                Optional.ofNullable(properties.getProperty("readyAfter")).map(Duration::parse));
    }
}
