package jixiao.evaluation.results.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.results.BudgetDecision;
import jixiao.evaluation.results.BudgetProposal;
import jixiao.evaluation.results.Evidence;
import jixiao.evaluation.results.NextYear;
import jixiao.evaluation.results.ProposalStage;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** A proposal for next year's budget with its evidence, and what was decided. */
public record ProposalView(
        UUID id,
        long version,
        UUID sheetId,
        UUID projectId,
        int fiscalYear,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        ProposalStage stage,
        NextYear proposed,
        EvidenceView evidence,
        @Nullable BudgetDecision decision) {

    /** @param findings codes of the sheet's warnings */
    public record EvidenceView(
            int sheetRevision,
            BigDecimal score,
            Rating rating,
            @Nullable BigDecimal executionRate,
            Money adjusted,
            Money executed,
            String profile,
            List<String> findings) {
        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(
                    evidence.sheetRevision(),
                    evidence.score(),
                    evidence.rating(),
                    evidence.executionRate(),
                    evidence.adjusted(),
                    evidence.executed(),
                    evidence.profileId() + "/" + evidence.profileVersion(),
                    evidence.findingCodes());
        }
    }

    static ProposalView of(BudgetProposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.version(),
                proposal.sheetId(),
                proposal.subject().projectYear().projectId(),
                proposal.subject().projectYear().fiscalYear(),
                proposal.subject().region(),
                proposal.subject().unit(),
                proposal.subject().department(),
                proposal.subject().projectName(),
                proposal.stage(),
                proposal.proposed(),
                EvidenceView.of(proposal.evidence()),
                proposal.decision());
    }
}
