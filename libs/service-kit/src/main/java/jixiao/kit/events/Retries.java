package jixiao.kit.events;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells faults of the database or of another writer that pass by themselves, and tries again while one lasts. */
public final class Retries {
    private static final Logger LOG = Logger.getLogger(Retries.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration WORTH_A_WARNING = Duration.ofSeconds(1);
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private Retries() {}

    static <T> T whileTransient(Supplier<T> work) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!isTransient(e)) {
                    throw e;
                }
                LOG.logf(
                        pause.compareTo(WORTH_A_WARNING) < 0 ? Logger.Level.DEBUG : Logger.Level.WARN,
                        "tries again in %s: %s",
                        pause,
                        e.getMessage());
                sleep(pause, e);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    /** A commit that fails keeps the reason among what it suppressed, so these are looked at too. */
    public static boolean isTransient(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || cause instanceof SQLException sql && isTransient(sql)
                    || Stream.of(cause.getSuppressed()).anyMatch(Retries::isTransient)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Connection faults (08), serialization and deadlock (40), no resources (53), operator intervention (57), a standby
     * that takes no writes yet (25006), and no connection to be had (no state).
     */
    private static boolean isTransient(SQLException fault) {
        String state = fault.getSQLState();
        return state == null
                || state.equals("25006")
                || PASSING_CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }

    private static void sleep(Duration pause, RuntimeException cause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
