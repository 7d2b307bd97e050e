package jixiao.indicator.goals.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jixiao.indicator.goals.WorkOnGoals;
import jixiao.kit.idempotency.IdempotentInParts;
import jixiao.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Steps with many goals at once; what each needs, its own step needs too. */
@Path("/api/goals")
@Tag(name = "goals")
@IdempotentInParts
public class GoalBatchesResource {
    private final EachGoalAlone each;
    private final WorkOnGoals work;

    GoalBatchesResource(EachGoalAlone each, WorkOnGoals work) {
        this.each = each;
        this.work = work;
    }

    @POST
    @Path("/submissions:batch")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "批量提交绩效目标", description = "最多 500 项，逐项办理、逐项答复，互不影响")
    public RestResponse<BatchAnswer> submit(
            @NotNull(message = "请提交要办理的绩效目标。") @Valid Batch<BatchItems.Submission> batch) {
        return RestResponse.ok(each.take((goal, item) -> work.submit(goal), batch.items()));
    }

    @POST
    @Path("/returns:batch")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "批量退回绩效目标", description = "最多 500 项，逐项办理、逐项答复，互不影响")
    public RestResponse<BatchAnswer> sendBack(
            @NotNull(message = "请提交要办理的绩效目标。") @Valid Batch<BatchItems.Return> batch) {
        return RestResponse.ok(each.take((goal, item) -> work.sendBack(goal, item.remarks()), batch.items()));
    }

    @POST
    @Path("/reviews:batch")
    @RolesAllowed(Role.PERFORMANCE_OFFICE)
    @Operation(summary = "批量审核绩效目标", description = "最多 500 项，逐项办理、逐项答复，互不影响；重复提交的不会再审一次")
    public RestResponse<BatchAnswer> review(@NotNull(message = "请提交审核结果。") @Valid Batch<BatchItems.Review> batch) {
        return RestResponse.ok(
                each.take((goal, item) -> work.review(goal, item.review().decision()), batch.items()));
    }
}
