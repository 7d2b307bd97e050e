package jixiao.publication.documents.batches;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Packs one batch after another in the background; replicas share the work by the leases. */
@ApplicationScoped
class BatchWorker {
    private static final Logger LOG = Logger.getLogger(BatchWorker.class);
    private static final Duration FALLBACK_POLL = Duration.ofSeconds(10);

    private final PackBatch pack;
    private final boolean enabled;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopped;
    private Thread thread;

    BatchWorker(PackBatch pack, @ConfigProperty(name = "jixiao.batches.enabled") boolean enabled) {
        this.pack = pack;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().name("batch-worker").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        woken.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchRequested requested) {
        woken.release();
    }

    private void run() {
        while (!stopped) {
            try {
                if (!pack.next(() -> stopped)) {
                    rest();
                }
            } catch (RuntimeException e) {
                LOG.error("a batch is packed again later", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            woken.tryAcquire(FALLBACK_POLL.toMillis(), TimeUnit.MILLISECONDS);
            woken.drainPermits();
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
