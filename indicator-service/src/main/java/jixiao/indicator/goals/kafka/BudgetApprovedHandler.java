package jixiao.indicator.goals.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.indicator.goals.FollowProjects;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

@ApplicationScoped
class BudgetApprovedHandler implements EventHandler<ProjectEvent> {
    private final FollowProjects follow;

    BudgetApprovedHandler(FollowProjects follow) {
        this.follow = follow;
    }

    @Override
    public String type() {
        return "jixiao.budget.approved.v1";
    }

    @Override
    public Class<ProjectEvent> payload() {
        return ProjectEvent.class;
    }

    @Override
    public void handle(ProjectEvent project, ReceivedEvent event) {
        follow.budgetApproved(project.facts(), project.approval().goalVersion(), event.type());
    }
}
