package jixiao.indicator.kinship;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Marks the goals that were stored before there were marks, or before this edition of them: after the start, beside the
 * service's other work, in small transactions that several instances can share.
 */
@ApplicationScoped
class MarkStoredGoals {
    private static final Logger LOG = Logger.getLogger(MarkStoredGoals.class);
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MarkedGoals goals;
    private volatile boolean stopped;
    private Thread thread;

    MarkStoredGoals(MarkedGoals goals) {
        this.goals = goals;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("mark-goals").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.join(PATIENCE);
    }

    private void run() {
        try {
            markAll();
        } catch (RuntimeException e) {
            LOG.error("stored goals are not all marked for comparison; the next start goes on", e);
        }
    }

    void markAll() {
        int marked = 0;
        List<MarkedGoal> batch = markAfter(FIRST);
        while (!batch.isEmpty() && !stopped) {
            marked += batch.size();
            batch = markAfter(batch.getLast().goalId());
        }
        if (marked > 0) {
            LOG.infof("marked %d stored goals for comparison", marked);
        }
    }

    private List<MarkedGoal> markAfter(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<MarkedGoal> some = goals.unmarked(last, Marks.EDITION, BATCH);
            goals.mark(some);
            return some;
        });
    }
}
