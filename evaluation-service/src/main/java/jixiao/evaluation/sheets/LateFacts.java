package jixiao.evaluation.sheets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.Callable;
import jixiao.evaluation.years.YearReopened;
import org.jboss.logging.Logger;

/**
 * Lets what came in while a year was closed go on once it is open again: payments and adjustments open their
 * corrections, approved projects their sheets. Each project-year goes in a transaction of its own, after the reopening
 * is committed; what a stopped service leaves behind goes on when it starts.
 */
@ApplicationScoped
public class LateFacts {
    private static final Logger LOG = Logger.getLogger(LateFacts.class);

    private final ProjectYears years;
    private final OpenSheets open;
    private final RecordSheets recorded;

    LateFacts(ProjectYears years, OpenSheets open, RecordSheets recorded) {
        this.years = years;
        this.open = open;
        this.recorded = recorded;
    }

    void goOn(@Observes(during = TransactionPhase.AFTER_SUCCESS) YearReopened reopened) {
        goOn(() -> years.waiting(reopened.year()));
    }

    void goOnFromBefore(@Observes StartupEvent start) {
        goOn(years::waiting);
    }

    private void goOn(Callable<List<ProjectYear>> waiting) {
        for (ProjectYear projectYear : QuarkusTransaction.requiringNew().call(waiting)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    open.resume(projectYear);
                    recorded.resume(projectYear);
                });
            } catch (RuntimeException e) {
                LOG.errorf(e, "late facts of %s still wait", projectYear);
            }
        }
    }
}
