package jixiao.indicator.carryover.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.indicator.carryover.CarryOver;
import jixiao.indicator.carryover.CarryOverGoals;
import jixiao.indicator.goals.Goals;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.rest.GoalView;
import jixiao.indicator.review.rest.FindingView;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals")
@Tag(name = "goals")
@Transactional
@Idempotent
public class CarryOverResource {
    private final Goals goals;
    private final GoalsInScope inScope;
    private final CarryOverGoals carryOver;

    CarryOverResource(Goals goals, GoalsInScope inScope, CarryOverGoals carryOver) {
        this.goals = goals;
        this.inScope = inScope;
        this.carryOver = carryOver;
    }

    @POST
    @Path("/{id}:carry-over")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(
            summary = "沿用以前年度的绩效目标",
            description = "以其已批复或据文件登记的内容提出新的版本；from 不注明时为同一项目最近的以前年度。otherYears 指出仍写着其他年度的单元格")
    public RestResponse<CarryOverView> carryOver(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable CarryOverEntry entry) {
        PerformanceGoal goal = inScope.byId(id);
        Versions.checkIfGiven(ifMatch, goal.version());
        CarryOver taken = carryOver.into(goal, entry == null ? null : entry.from());
        CarryOverView view = new CarryOverView(
                GoalView.of(goal, goals.reviewsOf(goal.id())),
                taken.sinceThen(),
                taken.replaced(),
                taken.datedBack().stream().map(FindingView::of).toList());
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Versions.etag(goal.version()))
                .build();
    }
}
