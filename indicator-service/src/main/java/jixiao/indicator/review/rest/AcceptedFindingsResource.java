package jixiao.indicator.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.review.AcceptFindings;
import jixiao.indicator.review.ReviewSheets;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals")
@Tag(name = "review")
@RolesAllowed({Role.PERFORMANCE_OFFICE, Role.DEPARTMENT})
@Transactional
@Idempotent
public class AcceptedFindingsResource {
    private final GoalsInScope inScope;
    private final AcceptFindings accept;
    private final ReviewSheets sheets;
    private final EntityManager database;

    AcceptedFindingsResource(GoalsInScope inScope, AcceptFindings accept, ReviewSheets sheets, EntityManager database) {
        this.inScope = inScope;
        this.accept = accept;
        this.sheets = sheets;
        this.database = database;
    }

    @POST
    @Path("/{id}/findings:accept")
    @Operation(
            summary = "接受一项审核发现，保留原文",
            description = "须说明理由。以后的版本内容相同的仍视为已接受，不再影响建议等次；内容一改即重新提示。If-Match 为绩效目标的 ETag")
    public RestResponse<ReviewSheetView> accept(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请指明审核发现并说明理由。") @Valid AcceptanceEntry entry) {
        PerformanceGoal goal = found(id, ifMatch);
        GoalVersion version = version(goal, entry.version());
        accept.accept(goal, version, entry.code(), entry.place().cell(), entry.reason());
        return answer(goal, version);
    }

    @POST
    @Path("/{id}/findings:unaccept")
    @Operation(summary = "撤销对审核发现的接受")
    public RestResponse<ReviewSheetView> letGo(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请指明审核发现。") @Valid FindingPlace place) {
        PerformanceGoal goal = found(id, ifMatch);
        GoalVersion version = version(goal, place.version());
        accept.letGo(goal, version, place.code(), place.cell());
        return answer(goal, version);
    }

    private PerformanceGoal found(UUID id, @Nullable String ifMatch) {
        PerformanceGoal goal = inScope.byId(id);
        Versions.checkIfGiven(ifMatch, goal.version());
        return goal;
    }

    private GoalVersion version(PerformanceGoal goal, @Nullable Integer asked) {
        return asked == null ? goal.current() : inScope.version(goal, asked);
    }

    private RestResponse<ReviewSheetView> answer(PerformanceGoal goal, GoalVersion version) {
        database.flush();
        return RestResponse.ResponseBuilder.ok(ReviewSheetView.of(version.number(), sheets.of(goal, version)))
                .header("ETag", Versions.etag(goal.version()))
                .build();
    }
}
