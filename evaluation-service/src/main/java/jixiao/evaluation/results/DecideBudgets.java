package jixiao.evaluation.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import jixiao.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** The fund office accepts a proposal, changes it with a reason, or rejects it with a reason. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecideBudgets {
    private final EntityManager database;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    DecideBudgets(EntityManager database, Outbox outbox, AuditTrail audit, Caller caller, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public void accept(BudgetProposal proposal) {
        decide(proposal, BudgetDecision.Outcome.ACCEPTED, proposal.proposed(), null);
    }

    public void reject(BudgetProposal proposal, String reason) {
        decide(proposal, BudgetDecision.Outcome.REJECTED, null, reason);
    }

    /** @param share of the budget that falls away; only of a cut */
    public void change(BudgetProposal proposal, Measure measure, @Nullable BigDecimal share, String reason) {
        NextYear next = NextYear.of(measure, share, proposal.evidence().adjusted());
        decide(proposal, BudgetDecision.Outcome.CHANGED, next, reason);
    }

    private void decide(
            BudgetProposal proposal, BudgetDecision.Outcome outcome, @Nullable NextYear next, @Nullable String reason) {
        proposal.decide(new BudgetDecision(
                outcome,
                next,
                reason,
                caller.name(),
                clock.instant(),
                proposal.evidence().sheetRevision()));
        database.flush();
        outbox.append(new Event(
                "jixiao.result.decided.v1",
                "jixiao.evaluations",
                proposal.subject().projectYear().projectId(),
                ProposalState.of(proposal)));
        audit.record("decide", "budget-proposal", proposal.id(), outcome.name());
    }
}
