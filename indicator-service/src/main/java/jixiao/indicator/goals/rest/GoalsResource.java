package jixiao.indicator.goals.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.indicator.goals.GoalCursor;
import jixiao.indicator.goals.GoalEntry;
import jixiao.indicator.goals.GoalFilter;
import jixiao.indicator.goals.GoalStage;
import jixiao.indicator.goals.Goals;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.ListedGoal;
import jixiao.indicator.goals.OrganisationKey;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.WorkOnGoals;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.kit.validation.OneLine;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals")
@Tag(name = "goals", description = "绩效目标：按项目和年度，版本一经提出不再改动")
@Transactional
public class GoalsResource {
    private final Goals goals;
    private final GoalsInScope inScope;
    private final WorkOnGoals work;
    private final Caller caller;

    GoalsResource(Goals goals, GoalsInScope inScope, WorkOnGoals work, Caller caller) {
        this.goals = goals;
        this.inScope = inScope;
        this.work = work;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "列出所见范围内的绩效目标", description = "q 在项目名称和年度绩效目标中查找")
    public Page<GoalSummary> list(
            @RestQuery
                    @Min(value = 1995, message = "年度应在 1995 至 2099 之间。")
                    @Max(value = 2099, message = "年度应在 1995 至 2099 之间。")
                    Integer fiscalYear,
            @RestQuery @Pattern(regexp = OrganisationKey.PATTERN, message = "单位写作“区划代码/单位编码”，如 640300/129001。")
                    String unit,
            @RestQuery UUID projectId,
            @RestQuery GoalStage stage,
            @RestQuery @OneLine @Size(max = 100, message = "查找的文字最长 100 个字。") String q,
            @RestQuery @OneLine String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        GoalFilter filter = new GoalFilter(
                fiscalYear == null ? null : new FiscalYear(fiscalYear),
                unit == null ? null : OrganisationKey.parse(unit),
                projectId,
                stage,
                q,
                cursor(after));
        return Page.of(
                        goals.list(caller.scope(), filter, limit + 1),
                        limit,
                        (ListedGoal listed) -> GoalCursor.of(listed).toString())
                .map(GoalSummary::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看绩效目标及其当前版本")
    public RestResponse<GoalView> show(@RestPath UUID id) {
        return answer(inScope.byId(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "修改绩效目标", description = "提出新的版本；原有的审核随之失效")
    public RestResponse<GoalView> edit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交绩效目标内容。") @Valid GoalEntry entry) {
        PerformanceGoal goal = inScope.byId(id);
        Versions.check(ifMatch, goal.version());
        work.edit(goal, entry.classified());
        return answer(goal);
    }

    private RestResponse<GoalView> answer(PerformanceGoal goal) {
        return RestResponse.ResponseBuilder.ok(GoalView.of(goal, goals.reviewsOf(goal.id())))
                .header("ETag", Versions.etag(goal.version()))
                .build();
    }

    private static @Nullable GoalCursor cursor(@Nullable String after) {
        try {
            return after == null ? null : GoalCursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是上一页给出的续页标记，请原样使用 next 的值。");
        }
    }
}
