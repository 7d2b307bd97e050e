package jixiao.evaluation.results;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** All proposals. What a caller may see is cut in the query. */
public interface BudgetProposals {
    Optional<BudgetProposal> ofSheet(UUID sheetId);

    Optional<BudgetProposal> visible(UUID id, Scope scope);

    /** The same, and nobody else changes it until the end of the transaction. */
    Optional<BudgetProposal> visibleToChange(UUID id, Scope scope);

    /** In order of their ids, beginning after the given one. */
    List<BudgetProposal> page(Scope scope, Filter filter, @Nullable UUID after, int limit);

    void add(BudgetProposal proposal);

    /**
     * Proposes in one statement for completed sheets that have no proposal yet.
     *
     * @param ladders of every profile a sheet may have been scored by
     * @return those that were added, at most the limit
     */
    List<BudgetProposal> proposeMissing(RegionCode region, FiscalYear year, List<RuleProfile> ladders, int limit);

    /** How many completed sheets of the region and year have no proposal. */
    int missing(RegionCode region, FiscalYear year);

    /** @param unit {@code <region>/<code>}: the organisation itself and what lies below it; null is everything */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable ProposalStage stage,
            @Nullable Measure measure,
            @Nullable String unit,
            @Nullable UUID projectId) {}
}
