package jixiao.evaluation.sheets.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.sheets.BudgetState;
import jixiao.evaluation.sheets.OpenSheets;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** The sheet's execution rate follows the payments. */
@ApplicationScoped
class ExecutionRecordedHandler implements EventHandler<BudgetState> {
    private final OpenSheets sheets;

    ExecutionRecordedHandler(OpenSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String type() {
        return "jixiao.execution.recorded.v1";
    }

    @Override
    public Class<BudgetState> payload() {
        return BudgetState.class;
    }

    @Override
    public void handle(BudgetState state, ReceivedEvent event) {
        sheets.takeBudget(state, event.type());
    }
}
