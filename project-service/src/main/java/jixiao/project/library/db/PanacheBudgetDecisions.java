package jixiao.project.library.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jixiao.project.library.BudgetDecision;
import jixiao.project.library.BudgetDecisions;
import jixiao.project.library.EvaluationResult;
import jixiao.values.FiscalYear;

@ApplicationScoped
class PanacheBudgetDecisions implements BudgetDecisions, PanacheRepositoryBase<BudgetDecision, EvaluationResult.Key> {
    @Override
    public Optional<BudgetDecision> of(UUID projectId, FiscalYear fiscalYear) {
        return findByIdOptional(new EvaluationResult.Key(projectId, fiscalYear));
    }

    @Override
    public void add(BudgetDecision decision) {
        persist(decision);
    }
}
