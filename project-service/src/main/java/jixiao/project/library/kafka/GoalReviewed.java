package jixiao.project.library.kafka;

import java.util.UUID;
import jixiao.project.library.Grade;
import jixiao.values.FiscalYear;

/** What this service needs of {@code jixiao.goal.reviewed.v1}. */
record GoalReviewed(UUID projectId, FiscalYear fiscalYear, long version, int goalVersion, Review review) {
    record Review(Grade grade) {}
}
