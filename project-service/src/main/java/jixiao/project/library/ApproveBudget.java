package jixiao.project.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Approves budget and reviewed goal together, and adjusts the budget afterwards. */
@ApplicationScoped
@Transactional
public class ApproveBudget {
    private final GoalReviews reviews;
    private final TellProjectFacts facts;
    private final Clock clock;

    ApproveBudget(GoalReviews reviews, TellProjectFacts facts, Clock clock) {
        this.reviews = reviews;
        this.facts = facts;
        this.clock = clock;
    }

    public void approve(ProjectYear year, ApprovalOrder order) {
        Step.APPROVE.requireFrom(year.stage());
        facts.tell(year, year.approve(order, reviews.requirePassed(year), clock.instant()));
    }

    public void adjust(ProjectYear year, AdjustmentOrder order) {
        facts.tell(year, year.adjust(order, clock.instant()));
    }
}
