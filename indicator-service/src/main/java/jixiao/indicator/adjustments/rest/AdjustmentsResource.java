package jixiao.indicator.adjustments.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.indicator.adjustments.AdjustGoals;
import jixiao.indicator.adjustments.Adjustments;
import jixiao.indicator.adjustments.GoalAdjustment;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.rest.Remarks;
import jixiao.indicator.goals.rest.ReviewEntry;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals")
@Tag(name = "adjustments", description = "批复后的绩效目标调整：说明原因，另行审核；批复之前原目标照旧有效")
@Transactional
public class AdjustmentsResource {
    private final GoalsInScope inScope;
    private final Adjustments adjustments;
    private final AdjustGoals adjust;
    private final AdjustmentAnswers answers;

    AdjustmentsResource(GoalsInScope inScope, Adjustments adjustments, AdjustGoals adjust, AdjustmentAnswers answers) {
        this.inScope = inScope;
        this.adjustments = adjustments;
        this.adjust = adjust;
        this.answers = answers;
    }

    @POST
    @Path("/{id}:adjust")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Idempotent
    @Operation(summary = "申请调整批复的绩效目标", description = "提交调整后的完整内容和原因；批复之前原目标照旧有效。If-Match 为绩效目标的 ETag")
    public RestResponse<AdjustmentView> ask(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交调整的内容。") @Valid AdjustmentEntry entry) {
        PerformanceGoal goal = inScope.byId(id);
        Versions.checkIfGiven(ifMatch, goal.version());
        return answers.of(goal, adjust.ask(goal, entry.reason(), entry.content()));
    }

    @GET
    @Path("/{id}/adjustments")
    @Authenticated
    @Operation(summary = "列出绩效目标的调整申请", description = "最近提出的在前")
    public Page<AdjustmentSummary> list(
            @RestPath UUID id,
            @RestQuery @Nullable Integer after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        UUID goalId = inScope.byId(id).id();
        return Page.of(
                        adjustments.list(goalId, after == null ? Integer.MAX_VALUE : after, limit + 1),
                        limit,
                        (GoalAdjustment last) -> Integer.toString(last.number()))
                .map(AdjustmentSummary::of);
    }

    @GET
    @Path("/{id}/adjustments/{number}")
    @Authenticated
    @Operation(summary = "查看调整申请", description = "新旧内容逐项对照，并附系统对新内容的审核发现")
    public RestResponse<AdjustmentView> show(@RestPath UUID id, @RestPath int number) {
        PerformanceGoal goal = inScope.byId(id);
        return answers.of(goal, found(goal, number, null));
    }

    @POST
    @Path("/{id}/adjustments/{number}:approve")
    @RolesAllowed(Role.PERFORMANCE_OFFICE)
    @Idempotent
    @Operation(summary = "批复调整", description = "须另行审核，总体为优或良；新版本即行取代原批复的版本")
    public RestResponse<AdjustmentView> approve(
            @RestPath UUID id,
            @RestPath int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交审核结果。") @Valid ReviewEntry review) {
        PerformanceGoal goal = inScope.byId(id);
        GoalAdjustment adjustment = found(goal, number, ifMatch);
        adjust.approve(goal, adjustment, review.decision());
        return answers.of(goal, adjustment);
    }

    @POST
    @Path("/{id}/adjustments/{number}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Idempotent
    @Operation(summary = "退回调整申请", description = "原目标照旧有效；单位修改后可另行提出")
    public RestResponse<AdjustmentView> sendBack(
            @RestPath UUID id,
            @RestPath int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交退回意见。") @Valid Remarks remarks) {
        PerformanceGoal goal = inScope.byId(id);
        GoalAdjustment adjustment = found(goal, number, ifMatch);
        adjust.sendBack(adjustment, remarks.remarks());
        return answers.of(goal, adjustment);
    }

    @POST
    @Path("/{id}/adjustments/{number}:withdraw")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Idempotent
    @Operation(summary = "撤回调整申请")
    public RestResponse<AdjustmentView> withdraw(
            @RestPath UUID id, @RestPath int number, @HeaderParam("If-Match") @Nullable String ifMatch) {
        PerformanceGoal goal = inScope.byId(id);
        GoalAdjustment adjustment = found(goal, number, ifMatch);
        adjust.withdraw(adjustment);
        return answers.of(goal, adjustment);
    }

    private GoalAdjustment found(PerformanceGoal goal, int number, @Nullable String ifMatch) {
        GoalAdjustment adjustment = adjustments
                .of(goal.id(), number)
                .orElseThrow(() -> Problem.NOT_FOUND.because("绩效目标没有第 " + number + " 次调整申请。"));
        Versions.checkIfGiven(ifMatch, adjustment.version());
        return adjustment;
    }
}
