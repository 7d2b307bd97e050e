package jixiao.project.library.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;
import jixiao.project.library.LearnGoalReviews;

@ApplicationScoped
class GoalRevisedHandler implements EventHandler<GoalRevised> {
    private final LearnGoalReviews reviews;

    GoalRevisedHandler(LearnGoalReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String type() {
        return "jixiao.goal.revised.v1";
    }

    @Override
    public Class<GoalRevised> payload() {
        return GoalRevised.class;
    }

    @Override
    public void handle(GoalRevised goal, ReceivedEvent event) {
        reviews.learn(goal.projectId(), goal.fiscalYear(), goal.version(), goal.goalVersion(), null, type());
    }
}
