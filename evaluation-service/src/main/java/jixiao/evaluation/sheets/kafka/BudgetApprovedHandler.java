package jixiao.evaluation.sheets.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.sheets.BudgetState;
import jixiao.evaluation.sheets.OpenSheets;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** The approved budget is one half of what opens a sheet. */
@ApplicationScoped
class BudgetApprovedHandler implements EventHandler<BudgetState> {
    private final OpenSheets sheets;

    BudgetApprovedHandler(OpenSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String type() {
        return "jixiao.budget.approved.v1";
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
