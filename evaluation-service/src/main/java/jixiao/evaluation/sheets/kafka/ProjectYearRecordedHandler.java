package jixiao.evaluation.sheets.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.sheets.OpenSheets;
import jixiao.evaluation.sheets.RecordSheets;
import jixiao.evaluation.sheets.RecordedProjectYear;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** A published self-evaluation is stored as a completed sheet; published targets are one half of what opens one. */
@ApplicationScoped
class ProjectYearRecordedHandler implements EventHandler<RecordedProjectYear> {
    private final RecordSheets completed;
    private final OpenSheets open;

    ProjectYearRecordedHandler(RecordSheets completed, OpenSheets open) {
        this.completed = completed;
        this.open = open;
    }

    @Override
    public String type() {
        return "jixiao.project-year.recorded.v1";
    }

    @Override
    public Class<RecordedProjectYear> payload() {
        return RecordedProjectYear.class;
    }

    @Override
    public void handle(RecordedProjectYear year, ReceivedEvent event) {
        if (year.isApprovedTargets()) {
            open.takeBudget(year.budget(), event.type());
        } else {
            completed.record(year, event.type());
        }
    }
}
