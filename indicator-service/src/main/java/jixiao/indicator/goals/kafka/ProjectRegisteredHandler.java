package jixiao.indicator.goals.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jixiao.indicator.goals.FollowProjects;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

@ApplicationScoped
class ProjectRegisteredHandler implements EventHandler<ProjectEvent> {
    private final FollowProjects follow;

    ProjectRegisteredHandler(FollowProjects follow) {
        this.follow = follow;
    }

    @Override
    public String type() {
        return "jixiao.project.registered.v1";
    }

    @Override
    public Class<ProjectEvent> payload() {
        return ProjectEvent.class;
    }

    @Override
    public void handle(ProjectEvent project, ReceivedEvent event) {
        follow.registered(project.facts(), Optional.ofNullable(project.proposedGoal()), event.type());
    }
}
