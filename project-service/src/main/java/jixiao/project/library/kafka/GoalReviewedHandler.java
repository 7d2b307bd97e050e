package jixiao.project.library.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;
import jixiao.project.library.LearnGoalReviews;

@ApplicationScoped
class GoalReviewedHandler implements EventHandler<GoalReviewed> {
    private final LearnGoalReviews reviews;

    GoalReviewedHandler(LearnGoalReviews reviews) {
        this.reviews = reviews;
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
    public void handle(GoalReviewed goal, ReceivedEvent event) {
        reviews.learn(
                goal.projectId(),
                goal.fiscalYear(),
                goal.version(),
                goal.goalVersion(),
                goal.review().grade(),
                type());
    }
}
