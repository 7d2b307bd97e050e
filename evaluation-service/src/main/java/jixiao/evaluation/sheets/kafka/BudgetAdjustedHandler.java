package jixiao.evaluation.sheets.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.sheets.BudgetState;
import jixiao.evaluation.sheets.OpenSheets;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** The sheet's funds follow an adjusted budget. */
@ApplicationScoped
class BudgetAdjustedHandler implements EventHandler<BudgetState> {
    private final OpenSheets sheets;

    BudgetAdjustedHandler(OpenSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String type() {
        return "jixiao.budget.adjusted.v1";
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
