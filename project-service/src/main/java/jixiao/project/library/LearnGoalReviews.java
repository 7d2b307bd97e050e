package jixiao.project.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.audit.AuditTrail;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Remembers what indicator-service says of a goal's review, which decides over admission and approval. */
@ApplicationScoped
public class LearnGoalReviews {
    private final GoalReviews reviews;
    private final AuditTrail audit;

    LearnGoalReviews(GoalReviews reviews, AuditTrail audit) {
        this.reviews = reviews;
        this.audit = audit;
    }

    /**
     * @param stateVersion of the goal's state; an older one than known changes nothing
     * @param grade the outcome, or null when the goal was revised and its review is void
     * @param eventType that brought it, for the audit trail
     */
    public void learn(
            UUID projectId,
            FiscalYear fiscalYear,
            long stateVersion,
            int goalVersion,
            @Nullable Grade grade,
            String eventType) {
        Optional<GoalReview> known = reviews.of(projectId, fiscalYear);
        GoalReview review = known.orElseGet(() -> new GoalReview(projectId, fiscalYear));
        review.learn(stateVersion, goalVersion, grade);
        if (known.isEmpty()) {
            reviews.add(review);
        }
        audit.recordFromEvent(
                eventType,
                "LEARN_REVIEW",
                "project-year",
                projectId + "/" + fiscalYear,
                grade == null ? "VOID" : grade.name());
    }
}
