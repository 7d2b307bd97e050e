package jixiao.evaluation.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.Assessment;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetCompleted;
import org.jboss.logging.Logger;

/**
 * Keeps the figures of sheets that were completed before figures were kept. Only the scoring knows them, so no migration
 * can; a sheet that cannot be scored is logged and left out.
 */
@ApplicationScoped
class FillCompletedSheets {
    private static final Logger LOG = Logger.getLogger(FillCompletedSheets.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    static final int SHEETS_AT_ONCE = 100;

    private final CompletedSheets completed;
    private final KeepCompletedSheets keep;
    private final Assessment assessment;

    FillCompletedSheets(CompletedSheets completed, KeepCompletedSheets keep, Assessment assessment) {
        this.completed = completed;
        this.keep = keep;
        this.assessment = assessment;
    }

    @Scheduled(every = "24h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fill() {
        List<UUID> filled;
        UUID last = BEFORE_ALL;
        do {
            UUID after = last;
            filled = QuarkusTransaction.requiringNew().call(() -> fill(after));
            last = filled.isEmpty() ? last : filled.getLast();
        } while (filled.size() == SHEETS_AT_ONCE);
    }

    private List<UUID> fill(UUID after) {
        List<Sheet> sheets = completed.withoutFigures(after, SHEETS_AT_ONCE);
        sheets.forEach(this::keepIfScored);
        return sheets.stream().map(Sheet::id).toList();
    }

    private void keepIfScored(Sheet sheet) {
        SheetCompleted scored;
        try {
            scored = new SheetCompleted(assessment.of(sheet));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the figures of sheet %s cannot be kept", sheet.id());
            return;
        }
        keep.keep(scored);
    }
}
