package jixiao.project.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jixiao.kit.events.Retries;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works the imports off in the background, in small transactions: woken when one has come, and by itself at the start,
 * where it goes on with what a crash has left. Replicas share the work by the lock on the import. What stops it again and
 * again is set aside; a database that is away stops it only as long as it is away.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int ROWS_AT_ONCE = 50;
    private static final int PATIENCE = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FALLBACK_POLL = Duration.ofSeconds(5);

    private final RecordImports record;
    private final boolean enabled;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopped;
    private Thread thread;
    private @Nullable ImportStopped stuck;
    private int failures;

    ImportWorker(RecordImports record, @ConfigProperty(name = "jixiao.imports.enabled") boolean enabled) {
        this.record = record;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().name("import-worker").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        woken.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
        woken.release();
    }

    private void run() {
        while (!stopped) {
            try {
                if (!goOn()) {
                    rest(FALLBACK_POLL);
                }
            } catch (RuntimeException e) {
                note(e);
                rest(PAUSE);
            }
        }
    }

    private boolean goOn() {
        if (failures > PATIENCE) {
            record.setAside(stuck);
            failures = 0;
        }
        boolean worked = record.next(failures == 0 ? ROWS_AT_ONCE : 1);
        failures = 0;
        return worked;
    }

    private void note(RuntimeException fault) {
        if (Retries.isTransient(fault)) {
            LOG.warnf("import worker waits for the database: %s", fault.getMessage());
            return;
        }
        if (fault instanceof ImportStopped here) {
            failures = here.isWhere(stuck) ? failures + 1 : 1;
            stuck = here;
        }
        LOG.errorf(fault, "import worker tries again (%d)", failures);
    }

    private void rest(Duration duration) {
        try {
            woken.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS);
            woken.drainPermits();
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
