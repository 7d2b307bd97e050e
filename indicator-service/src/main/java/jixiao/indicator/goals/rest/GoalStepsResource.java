package jixiao.indicator.goals.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.indicator.goals.Goals;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.WorkOnGoals;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps of a goal's life cycle that people take; the budget's approval comes as an event. */
@Path("/api/goals")
@Tag(name = "goals")
@Transactional
@Idempotent
public class GoalStepsResource {
    private final Goals goals;
    private final GoalsInScope inScope;
    private final WorkOnGoals work;

    GoalStepsResource(Goals goals, GoalsInScope inScope, WorkOnGoals work) {
        this.goals = goals;
        this.inScope = inScope;
        this.work = work;
    }

    @POST
    @Path("/{id}:submit")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "提交绩效目标", description = "当前版本即行冻结，送审")
    public RestResponse<GoalView> submit(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        PerformanceGoal goal = found(id, ifMatch);
        work.submit(goal);
        return answer(goal);
    }

    @POST
    @Path("/{id}:withdraw")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "撤回绩效目标", description = "已有的审核随之失效")
    public RestResponse<GoalView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        PerformanceGoal goal = found(id, ifMatch);
        work.withdraw(goal);
        return answer(goal);
    }

    @POST
    @Path("/{id}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "退回绩效目标", description = "注明原因，由单位修改后重新提交")
    public RestResponse<GoalView> sendBack(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交退回意见。") @Valid Remarks remarks) {
        PerformanceGoal goal = found(id, ifMatch);
        work.sendBack(goal, remarks.remarks());
        return answer(goal);
    }

    @POST
    @Path("/{id}:review")
    @RolesAllowed(Role.PERFORMANCE_OFFICE)
    @Operation(summary = "审核绩效目标", description = "总体为优、良的可入库；中退回单位修改；差不得入库")
    public RestResponse<GoalView> review(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交审核结果。") @Valid ReviewEntry review) {
        PerformanceGoal goal = found(id, ifMatch);
        work.review(goal, review.decision());
        return answer(goal);
    }

    private PerformanceGoal found(UUID id, @Nullable String ifMatch) {
        PerformanceGoal goal = inScope.byId(id);
        Versions.checkIfGiven(ifMatch, goal.version());
        return goal;
    }

    private RestResponse<GoalView> answer(PerformanceGoal goal) {
        return RestResponse.ResponseBuilder.ok(GoalView.of(goal, goals.reviewsOf(goal.id())))
                .header("ETag", Versions.etag(goal.version()))
                .build();
    }
}
