package jixiao.project.library;

import java.util.Optional;
import java.util.UUID;
import jixiao.values.FiscalYear;

/** The results of self-evaluations this service has learned of. */
public interface EvaluationResults {
    Optional<EvaluationResult> of(UUID projectId, FiscalYear fiscalYear);

    void add(EvaluationResult result);
}
