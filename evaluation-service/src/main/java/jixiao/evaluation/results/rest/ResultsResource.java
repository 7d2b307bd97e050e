package jixiao.evaluation.results.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.evaluation.results.BudgetProposal;
import jixiao.evaluation.results.BudgetProposals;
import jixiao.evaluation.results.Measure;
import jixiao.evaluation.results.ProposalStage;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations/results")
@Tag(name = "results", description = "结果应用：按评价等级对下一年度预算提出建议，由人决定")
@Transactional
public class ResultsResource {
    private final BudgetProposals proposals;
    private final Caller caller;

    ResultsResource(BudgetProposals proposals, Caller caller) {
        this.proposals = proposals;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "列出所见范围内的预算建议")
    public Page<ProposalView> list(
            @RestQuery @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery ProposalStage stage,
            @RestQuery Measure measure,
            @RestQuery
                    @Pattern(
                            regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}",
                            message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
                    String unit,
            @RestQuery UUID projectId,
            @RestQuery UUID after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        BudgetProposals.Filter filter = new BudgetProposals.Filter(
                fiscalYear == null ? null : new FiscalYear(fiscalYear), stage, measure, unit, projectId);
        return Page.of(
                        proposals.page(caller.scope(), filter, after, limit + 1),
                        limit,
                        proposal -> proposal.id().toString())
                .map(ProposalView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看预算建议、依据和决定")
    public RestResponse<ProposalView> show(@RestPath UUID id) {
        BudgetProposal proposal = proposals
                .visible(id, caller.scope())
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这条预算建议，或不在您的权限范围内。"));
        return RestResponse.ResponseBuilder.ok(ProposalView.of(proposal))
                .header("ETag", Versions.etag(proposal.version()))
                .build();
    }
}
