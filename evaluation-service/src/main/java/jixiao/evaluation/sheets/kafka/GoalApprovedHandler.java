package jixiao.evaluation.sheets.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.sheets.GoalState;
import jixiao.evaluation.sheets.OpenSheets;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** The approved goal is the other half of what opens a sheet; a newer one renews its rows. */
@ApplicationScoped
class GoalApprovedHandler implements EventHandler<GoalState> {
    private final OpenSheets sheets;

    GoalApprovedHandler(OpenSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String type() {
        return "jixiao.goal.approved.v1";
    }

    @Override
    public Class<GoalState> payload() {
        return GoalState.class;
    }

    @Override
    public void handle(GoalState state, ReceivedEvent event) {
        sheets.takeGoal(state, event.type());
    }
}
