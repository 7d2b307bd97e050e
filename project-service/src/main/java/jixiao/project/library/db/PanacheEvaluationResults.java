package jixiao.project.library.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jixiao.project.library.EvaluationResult;
import jixiao.project.library.EvaluationResults;
import jixiao.values.FiscalYear;

@ApplicationScoped
class PanacheEvaluationResults
        implements EvaluationResults, PanacheRepositoryBase<EvaluationResult, EvaluationResult.Key> {
    @Override
    public Optional<EvaluationResult> of(UUID projectId, FiscalYear fiscalYear) {
        return findByIdOptional(new EvaluationResult.Key(projectId, fiscalYear));
    }

    @Override
    public void add(EvaluationResult result) {
        persist(result);
    }
}
