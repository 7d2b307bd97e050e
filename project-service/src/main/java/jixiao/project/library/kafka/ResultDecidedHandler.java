package jixiao.project.library.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;
import jixiao.project.library.BudgetDecision;
import jixiao.project.library.BudgetDecisions;

/** Keeps what was decided on a result for next year's budget, to be shown beside the year that was evaluated. */
@ApplicationScoped
class ResultDecidedHandler implements EventHandler<ResultDecided> {
    private final BudgetDecisions decisions;
    private final AuditTrail audit;

    ResultDecidedHandler(BudgetDecisions decisions, AuditTrail audit) {
        this.decisions = decisions;
        this.audit = audit;
    }

    @Override
    public String type() {
        return "jixiao.result.decided.v1";
    }

    @Override
    public Class<ResultDecided> payload() {
        return ResultDecided.class;
    }

    @Override
    public void handle(ResultDecided decided, ReceivedEvent event) {
        decisions
                .of(decided.projectId(), decided.fiscalYear())
                .ifPresentOrElse(
                        known -> known.learn(decided.version(), decided.next()),
                        () -> decisions.add(new BudgetDecision(
                                decided.projectId(), decided.fiscalYear(), decided.version(), decided.next())));
        audit.recordFromEvent(
                type(),
                "LEARN_DECISION",
                "project-year",
                decided.projectId() + "/" + decided.fiscalYear(),
                decided.decision().outcome().name());
    }
}
