package jixiao.evaluation.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.sheets.SheetCompleted;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import jixiao.kit.identity.Caller;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** Proposes when a sheet is completed, renews when it was corrected, and makes up for a year on demand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProposeBudgets {
    private static final int AT_ONCE = 10_000;

    private final BudgetProposals proposals;
    private final ProfileChoice profiles;
    private final EntityManager database;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;

    ProposeBudgets(
            BudgetProposals proposals,
            ProfileChoice profiles,
            EntityManager database,
            Outbox outbox,
            AuditTrail audit,
            Caller caller) {
        this.proposals = proposals;
        this.profiles = profiles;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    void propose(@Observes SheetCompleted completed) {
        Evidence evidence = Evidence.of(completed.assessed());
        RuleProfile profile = profiles.used(evidence.profileId(), evidence.profileVersion());
        NextYear next = NextYear.of(profile.nextBudget(evidence.rating()), evidence.adjusted());
        Optional<BudgetProposal> known =
                proposals.ofSheet(completed.assessed().sheet().id());
        if (known.isEmpty()) {
            BudgetProposal proposal = new BudgetProposal(
                    completed.assessed().sheet().id(),
                    completed.assessed().sheet().subject(),
                    next,
                    evidence);
            proposals.add(proposal);
            tell(proposal, "propose");
        } else if (!known.get().evidence().equals(evidence)) {
            known.get().renew(next, evidence);
            tell(known.get(), "renew");
        }
    }

    private void tell(BudgetProposal proposal, String action) {
        database.flush();
        outbox.append(event(proposal));
        audit.record(
                action,
                "budget-proposal",
                proposal.id(),
                proposal.proposed().measure().name());
    }

    private static Event event(BudgetProposal proposal) {
        return new Event(
                "jixiao.result.proposed.v1",
                "jixiao.evaluations",
                proposal.subject().projectYear().projectId(),
                ProposalState.of(proposal));
    }

    /** @param missing sheets that still have no proposal: ask once more */
    public record Made(int proposed, int missing) {}

    /** For sheets that were completed before there were proposals, ten thousand at a time. */
    public Made proposeMissing(RegionCode region, FiscalYear year) {
        List<BudgetProposal> added = proposals.proposeMissing(region, year, profiles.all(), AT_ONCE);
        outbox.appendAll(added.stream().map(ProposeBudgets::event).toList());
        audit.recordAll(
                caller.name(),
                "propose",
                "budget-proposal",
                added.stream().map(BudgetProposal::id).toList(),
                null);
        return new Made(added.size(), proposals.missing(region, year));
    }
}
