package jixiao.evaluation.results.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jixiao.evaluation.results.ProposeBudgets;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposals for sheets that were completed before there were any. */
@Path("/api/evaluations/results:propose")
@Tag(name = "results")
@Transactional
public class MissingProposalsResource {
    private final ProposeBudgets propose;
    private final Caller caller;

    MissingProposalsResource(ProposeBudgets propose, Caller caller) {
        this.propose = propose;
        this.caller = caller;
    }

    /** Whose sheets are to be given proposals. */
    public record RegionAndYear(
            @NotNull(message = "请写明区划 region。") RegionCode region,
            @NotNull(message = "请写明年度 fiscalYear。") FiscalYear fiscalYear) {}

    @POST
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Idempotent
    @Operation(summary = "为一个区划、年度尚无建议的已办结自评表补提建议，每次最多一万张")
    public RestResponse<ProposeBudgets.Made> proposeMissing(
            @NotNull(message = "请写明区划和年度。") @Valid RegionAndYear asked) {
        if (!caller.scope().includesRegion(asked.region())) {
            throw Problem.INVALID_FIELD.at("/region", "区划 %s 不在您的权限范围内。".formatted(asked.region()));
        }
        return RestResponse.ok(propose.proposeMissing(asked.region(), asked.fiscalYear()));
    }
}
