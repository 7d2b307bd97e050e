package jixiao.publication.documents.batches;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes ZIPs nobody may fetch any more. */
@ApplicationScoped
public class DeleteExpiredBatches {
    private static final Logger LOG = Logger.getLogger(DeleteExpiredBatches.class);

    private final Batches batches;
    private final Clock clock;

    DeleteExpiredBatches(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void delete() {
        int deleted = batches.deleteExpired(clock.instant());
        if (deleted > 0) {
            LOG.infof("deleted %d expired batches", deleted);
        }
    }
}
