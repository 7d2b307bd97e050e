package jixiao.indicator.review.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.CheckCatalogue;
import jixiao.indicator.review.ReviewGoal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/goals")
@Tag(name = "review", description = "绩效目标审核：系统找出的问题供审核人参考，由人决定")
@Authenticated
public class FindingsResource {
    private final GoalsInScope inScope;
    private final ReviewGoal review;

    FindingsResource(GoalsInScope inScope, ReviewGoal review) {
        this.inScope = inScope;
        this.review = review;
    }

    @GET
    @Path("/{id}/findings")
    @Transactional
    @Operation(summary = "查看系统对绩效目标的审核发现", description = "不注明 version 时为当前版本")
    public ReviewSheetView findings(@RestPath UUID id, @RestQuery @Nullable Integer version) {
        PerformanceGoal goal = inScope.byId(id);
        GoalVersion asked = version == null ? goal.current() : inScope.version(id, version);
        return ReviewSheetView.of(asked.number(), review.sheetOf(goal, asked));
    }

    @POST
    @Path("/reviews:preview")
    @Operation(summary = "审核未保存的绩效目标", description = "不保存任何内容，供其他系统单独使用审核功能")
    public ReviewSheetView preview(@NotNull(message = "请提交绩效目标内容。") @Valid PreviewEntry entry) {
        return ReviewSheetView.of(
                null,
                review.sheetOf(
                        entry.region(),
                        entry.fiscalYear(),
                        entry.projectName(),
                        entry.budget(),
                        entry.content().content()));
    }

    @GET
    @Path("/checks")
    @Operation(summary = "列出全部审核规则")
    public List<CheckCard> checks() {
        return CheckCatalogue.cards();
    }
}
