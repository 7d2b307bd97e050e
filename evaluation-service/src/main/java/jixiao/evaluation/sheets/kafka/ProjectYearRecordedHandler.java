package jixiao.evaluation.sheets.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.sheets.RecordSheets;
import jixiao.evaluation.sheets.RecordedProjectYear;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** A published self-evaluation is stored as a completed sheet. */
@ApplicationScoped
class ProjectYearRecordedHandler implements EventHandler<RecordedProjectYear> {
    private final RecordSheets sheets;

    ProjectYearRecordedHandler(RecordSheets sheets) {
        this.sheets = sheets;
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
        sheets.record(year, event.type());
    }
}
