package jixiao.project.library.kafka;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jixiao.project.library.EvaluationResult;
import jixiao.project.library.Grade;
import jixiao.values.FiscalYear;

/** What this service needs of {@code jixiao.evaluation.completed.v1} and {@code jixiao.evaluation.corrected.v1}. */
record Evaluated(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        int revision,
        BigDecimal totalPoints,
        BigDecimal totalScore,
        Grade rating,
        EvaluationResult.Profile profile,
        Instant completedAt) {

    EvaluationResult.Result result() {
        return new EvaluationResult.Result(revision, totalPoints, totalScore, rating, profile, completedAt);
    }
}
