package jixiao.project.library.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jixiao.kit.audit.AuditTrail;
import jixiao.project.library.EvaluationResult;
import jixiao.project.library.EvaluationResults;

/** Keeps the newest result of a project-year's self-evaluation, to be shown beside it. */
@ApplicationScoped
class LearnResult {
    private final EvaluationResults results;
    private final AuditTrail audit;

    LearnResult(EvaluationResults results, AuditTrail audit) {
        this.results = results;
        this.audit = audit;
    }

    void from(String type, Evaluated evaluated) {
        Optional<EvaluationResult> known = results.of(evaluated.projectId(), evaluated.fiscalYear());
        known.ifPresentOrElse(
                result -> result.learn(evaluated.version(), evaluated.result()),
                () -> results.add(new EvaluationResult(
                        evaluated.projectId(), evaluated.fiscalYear(), evaluated.version(), evaluated.result())));
        audit.recordFromEvent(
                type,
                "LEARN_RESULT",
                "project-year",
                evaluated.projectId() + "/" + evaluated.fiscalYear(),
                evaluated.rating().name());
    }
}
