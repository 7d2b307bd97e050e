package jixiao.indicator.goals.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.indicator.goals.GoalComparison;
import jixiao.indicator.goals.Goals;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a goal said before and in other years, and what was decided on it. */
@Path("/api/goals")
@Tag(name = "goals")
@Authenticated
@Transactional
public class GoalHistoryResource {
    private static final String ID_OR_YEAR = "(19|20)[0-9]{2}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Goals goals;
    private final GoalsInScope inScope;

    GoalHistoryResource(Goals goals, GoalsInScope inScope) {
        this.goals = goals;
        this.inScope = inScope;
    }

    @GET
    @Path("/{id}/versions/{number}")
    @Operation(summary = "查看绩效目标的一个版本")
    public VersionView version(@RestPath UUID id, @RestPath int number) {
        PerformanceGoal goal = inScope.byId(id);
        return VersionView.of(inScope.version(goal, number), goal.project().fiscalYear());
    }

    @GET
    @Path("/{id}/reviews")
    @Operation(summary = "列出历次审核", description = "最早的在前，含已经失效的")
    public Page<ReviewView> reviews(@RestPath UUID id) {
        PerformanceGoal goal = inScope.byId(id);
        return new Page<>(
                goals.reviewsOf(goal.id()).stream()
                        .map(review -> ReviewView.of(review, goal))
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            summary = "比较绩效目标的两个版本",
            description = "against 为另一绩效目标的 id，或同一项目的另一年度：from 即为其版本，不注明时为其当前版本；to 不注明时为本目标的当前版本")
    public GoalComparison compare(
            @RestPath UUID id,
            @RestQuery @Nullable Integer from,
            @RestQuery @Nullable Integer to,
            @RestQuery @Pattern(regexp = ID_OR_YEAR, message = "against 应为绩效目标的 id 或年度，如 2023。") @Nullable
                    String against) {
        PerformanceGoal goal = inScope.byId(id);
        if (against != null) {
            PerformanceGoal other = other(goal, against);
            return GoalComparison.between(
                            inScope.version(
                                    other, from == null ? other.current().number() : from),
                            inScope.version(goal, to == null ? goal.current().number() : to))
                    .against(other);
        }
        if (from == null || to == null) {
            throw Problem.INVALID_FIELD.at(from == null ? "/from" : "/to", "请用 from 注明原版本、to 注明新版本，或用 against 注明另一年度。");
        }
        return GoalComparison.between(inScope.version(goal, from), inScope.version(goal, to));
    }

    private PerformanceGoal other(PerformanceGoal goal, String idOrYear) {
        return idOrYear.length() == 4
                ? inScope.ofYear(goal, new FiscalYear(Integer.parseInt(idOrYear)))
                : inScope.byId(UUID.fromString(idOrYear));
    }
}
