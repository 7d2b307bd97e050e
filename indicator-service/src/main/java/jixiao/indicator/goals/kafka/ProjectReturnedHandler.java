package jixiao.indicator.goals.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.indicator.goals.FollowProjects;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

@ApplicationScoped
class ProjectReturnedHandler implements EventHandler<ProjectEvent> {
    private final FollowProjects follow;

    ProjectReturnedHandler(FollowProjects follow) {
        this.follow = follow;
    }

    @Override
    public String type() {
        return "jixiao.project.returned.v1";
    }

    @Override
    public Class<ProjectEvent> payload() {
        return ProjectEvent.class;
    }

    @Override
    public void handle(ProjectEvent project, ReceivedEvent event) {
        if (project.isBackWithItsUnit()) {
            follow.returned(project.facts(), project.remarks(), event.type());
        } else {
            follow.moved(project.facts());
        }
    }
}
