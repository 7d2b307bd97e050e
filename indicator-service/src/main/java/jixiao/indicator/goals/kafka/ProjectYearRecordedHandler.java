package jixiao.indicator.goals.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.indicator.goals.FollowProjects;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

@ApplicationScoped
class ProjectYearRecordedHandler implements EventHandler<ProjectEvent> {
    private final FollowProjects follow;

    ProjectYearRecordedHandler(FollowProjects follow) {
        this.follow = follow;
    }

    @Override
    public String type() {
        return "jixiao.project-year.recorded.v1";
    }

    @Override
    public Class<ProjectEvent> payload() {
        return ProjectEvent.class;
    }

    @Override
    public void handle(ProjectEvent project, ReceivedEvent event) {
        boolean approved = !project.stage().equals("ADMITTED");
        follow.recorded(project.facts(), project.form().content(), project.source(), approved, event.type());
    }
}
