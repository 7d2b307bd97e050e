package jixiao.project.library;

import java.util.Optional;
import java.util.UUID;
import jixiao.values.FiscalYear;

/** The decisions on results this service has learned of. */
public interface BudgetDecisions {
    Optional<BudgetDecision> of(UUID projectId, FiscalYear fiscalYear);

    void add(BudgetDecision decision);
}
