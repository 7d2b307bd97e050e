package jixiao.project.library.kafka;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jixiao.project.library.BudgetDecision;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code jixiao.result.decided.v1}. */
record ResultDecided(UUID projectId, FiscalYear fiscalYear, long version, Made decision) {

    record Made(
            BudgetDecision.Outcome outcome,
            @Nullable Next next,
            @Nullable String reason,
            Instant at) {}

    record Next(BudgetDecision.Measure measure, @Nullable BigDecimal share, Money amount) {}

    BudgetDecision.NextBudget next() {
        Next next = decision.next();
        return new BudgetDecision.NextBudget(
                decision.outcome(),
                next == null ? null : next.measure(),
                next == null ? null : next.share(),
                next == null ? null : next.amount(),
                decision.reason(),
                decision.at());
    }
}
