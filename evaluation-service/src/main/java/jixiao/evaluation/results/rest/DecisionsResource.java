package jixiao.evaluation.results.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.evaluation.results.BudgetProposal;
import jixiao.evaluation.results.BudgetProposals;
import jixiao.evaluation.results.DecideBudgets;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Versions;
import jixiao.kit.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the fund office decides on a proposal. */
@Path("/api/evaluations/results")
@Tag(name = "results")
@Transactional
@Idempotent
@RolesAllowed(Role.FUND_OFFICE)
public class DecisionsResource {
    private final BudgetProposals proposals;
    private final DecideBudgets decide;
    private final Caller caller;

    DecisionsResource(BudgetProposals proposals, DecideBudgets decide, Caller caller) {
        this.proposals = proposals;
        this.decide = decide;
        this.caller = caller;
    }

    /** Why a proposal is rejected. */
    public record Reason(
            @NotBlank(message = "请写明理由。") @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
            String reason) {}

    @POST
    @Path("/{id}:accept")
    @Operation(summary = "采纳预算建议")
    public RestResponse<ProposalView> accept(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return decided(id, ifMatch, decide::accept);
    }

    @POST
    @Path("/{id}:change")
    @Operation(summary = "改变预算建议并写明理由")
    public RestResponse<ProposalView> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明处理方式和理由。") @Valid ChangedProposal changed) {
        return decided(
                id, ifMatch, proposal -> decide.change(proposal, changed.measure(), changed.share(), changed.reason()));
    }

    @POST
    @Path("/{id}:reject")
    @Operation(summary = "不采纳预算建议并写明理由")
    public RestResponse<ProposalView> reject(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明理由。") @Valid Reason reason) {
        return decided(id, ifMatch, proposal -> decide.reject(proposal, reason.reason()));
    }

    private RestResponse<ProposalView> decided(UUID id, String ifMatch, Consumer<BudgetProposal> verb) {
        BudgetProposal proposal = proposals
                .visibleToChange(id, caller.scope())
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这条预算建议，或不在您的权限范围内。"));
        Versions.checkIfGiven(ifMatch, proposal.version());
        verb.accept(proposal);
        return RestResponse.ResponseBuilder.ok(ProposalView.of(proposal))
                .header("ETag", Versions.etag(proposal.version()))
                .build();
    }
}
