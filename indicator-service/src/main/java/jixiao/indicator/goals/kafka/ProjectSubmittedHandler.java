package jixiao.indicator.goals.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.indicator.goals.FollowProjects;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

@ApplicationScoped
class ProjectSubmittedHandler implements EventHandler<ProjectEvent> {
    private final FollowProjects follow;

    ProjectSubmittedHandler(FollowProjects follow) {
        this.follow = follow;
    }

    @Override
    public String type() {
        return "jixiao.project.submitted.v1";
    }

    @Override
    public Class<ProjectEvent> payload() {
        return ProjectEvent.class;
    }

    @Override
    public void handle(ProjectEvent project, ReceivedEvent event) {
        follow.submitted(project.facts(), event.type());
    }
}
