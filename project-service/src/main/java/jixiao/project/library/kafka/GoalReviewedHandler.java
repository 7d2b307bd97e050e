package jixiao.project.library.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;
import jixiao.project.library.GoalReview;
import jixiao.project.library.GoalReviews;

/** Remembers the outcome of a goal review, which decides over admission and approval. */
@ApplicationScoped
class GoalReviewedHandler implements EventHandler<GoalReviewed> {
    private final GoalReviews reviews;
    private final AuditTrail audit;

    GoalReviewedHandler(GoalReviews reviews, AuditTrail audit) {
        this.reviews = reviews;
        this.audit = audit;
    }

    @Override
    public String type() {
        return "jixiao.goal.reviewed.v1";
    }

    @Override
    public Class<GoalReviewed> payload() {
        return GoalReviewed.class;
    }

    @Override
    public void handle(GoalReviewed reviewed, ReceivedEvent event) {
        Optional<GoalReview> known = reviews.of(reviewed.projectId(), reviewed.fiscalYear());
        GoalReview review = known.orElseGet(() -> new GoalReview(reviewed.projectId(), reviewed.fiscalYear()));
        review.learn(
                reviewed.version(), reviewed.goalVersion(), reviewed.review().grade());
        if (known.isEmpty()) {
            reviews.add(review);
        }
        audit.recordFromEvent(
                type(),
                "LEARN_REVIEW",
                "project-year",
                reviewed.projectId() + "/" + reviewed.fiscalYear(),
                reviewed.review().grade().name());
    }
}
