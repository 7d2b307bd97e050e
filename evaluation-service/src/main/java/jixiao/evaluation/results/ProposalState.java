package jixiao.evaluation.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.profiles.Rating;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** The whole of a proposal as {@code jixiao.result.proposed.v1} and {@code jixiao.result.decided.v1} tell it. */
record ProposalState(
        UUID proposalId,
        UUID evaluationId,
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        ProposalStage stage,
        NextYear proposed,
        Evidence evidence,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Made decision) {

    record Evidence(
            int sheetRevision,
            BigDecimal score,
            Rating rating,
            @Nullable BigDecimal executionRate,
            Money adjusted,
            Money executed,
            Profile profile,
            List<String> findings) {}

    record Profile(String id, String version) {}

    record Made(
            BudgetDecision.Outcome outcome,
            @Nullable NextYear next,
            @Nullable String reason,
            String by,
            Instant at,
            int sheetRevision) {}

    static ProposalState of(BudgetProposal proposal) {
        jixiao.evaluation.results.Evidence evidence = proposal.evidence();
        BudgetDecision decision = proposal.decision();
        return new ProposalState(
                proposal.id(),
                proposal.sheetId(),
                proposal.subject().projectYear().projectId(),
                new FiscalYear(proposal.subject().projectYear().fiscalYear()),
                proposal.version(),
                proposal.subject().region(),
                proposal.subject().unit(),
                proposal.subject().department(),
                proposal.subject().projectName(),
                proposal.stage(),
                proposal.proposed(),
                new Evidence(
                        evidence.sheetRevision(),
                        evidence.score(),
                        evidence.rating(),
                        evidence.executionRate(),
                        evidence.adjusted(),
                        evidence.executed(),
                        new Profile(evidence.profileId(), Integer.toString(evidence.profileVersion())),
                        evidence.findingCodes()),
                decision == null
                        ? null
                        : new Made(
                                decision.outcome(),
                                decision.next(),
                                decision.reason(),
                                decision.by(),
                                decision.at(),
                                decision.sheetRevision()));
    }
}
