package jixiao.indicator.goals.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.indicator.goals.FollowProjects;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

@ApplicationScoped
class BudgetAdjustedHandler implements EventHandler<ProjectEvent> {
    private final FollowProjects follow;

    BudgetAdjustedHandler(FollowProjects follow) {
        this.follow = follow;
    }

    @Override
    public String type() {
        return "jixiao.budget.adjusted.v1";
    }

    @Override
    public Class<ProjectEvent> payload() {
        return ProjectEvent.class;
    }

    @Override
    public void handle(ProjectEvent project, ReceivedEvent event) {
        follow.moved(project.facts());
    }
}
