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
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.CheckCatalogue;
import jixiao.indicator.review.ReviewGoal;
import jixiao.indicator.review.ReviewSheets;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.problem.Problem;
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
    private final ReviewSheets sheets;
    private final ReviewGoal review;
    private final KnownOrganisations organisations;
    private final Caller caller;

    FindingsResource(
            GoalsInScope inScope,
            ReviewSheets sheets,
            ReviewGoal review,
            KnownOrganisations organisations,
            Caller caller) {
        this.inScope = inScope;
        this.sheets = sheets;
        this.review = review;
        this.organisations = organisations;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/findings")
    @Transactional
    @Operation(summary = "查看系统对绩效目标的审核发现", description = "不注明 version 时为当前版本")
    public ReviewSheetView findings(@RestPath UUID id, @RestQuery @Nullable Integer version) {
        PerformanceGoal goal = inScope.byId(id);
        GoalVersion asked = version == null ? goal.current() : inScope.version(id, version);
        return ReviewSheetView.of(asked.number(), sheets.of(goal, asked));
    }

    @POST
    @Path("/reviews:preview")
    @Transactional
    @Operation(
            summary = "审核未保存的绩效目标",
            description = "不保存任何内容，供其他系统单独使用审核功能。与已提交、已批复的绩效目标比对雷同内容；注明 unit 时还与本单位的其他项目比对，"
                    + "注明 previous（上年内容）时比较目标高低，未注明的取本系统中的上年目标")
    public ReviewSheetView preview(@NotNull(message = "请提交绩效目标内容。") @Valid PreviewEntry entry) {
        if (entry.budget() != null && entry.budget().isNegative()) {
            throw Problem.INVALID_FIELD.at("/budget", "预算金额不能为负数，请改正。");
        }
        Compared goal = new Compared(
                null,
                null,
                unitOf(entry),
                entry.region(),
                entry.fiscalYear(),
                entry.projectName(),
                entry.content().content(),
                caller.scope());
        return ReviewSheetView.of(
                null,
                entry.previous() == null
                        ? review.sheetOf(goal, entry.budget())
                        : review.sheetOf(goal, entry.budget(), entry.previous().content()));
    }

    /** One outside the caller's scope is as good as unknown: its drafts are nobody else's. */
    private @Nullable UUID unitOf(PreviewEntry entry) {
        return entry.unit() == null
                ? null
                : entry.unitIn(organisations)
                        .filter(unit -> caller.scope().includes(unit))
                        .map(KnownOrganisation::id)
                        .orElseThrow(() -> Problem.INVALID_FIELD.at("/unit", "没有找到这个单位，或不在您的权限范围内。请核对区划和编码或名称，或不填单位。"));
    }

    @GET
    @Path("/checks")
    @Operation(summary = "列出全部审核规则")
    public List<CheckCard> checks() {
        return CheckCatalogue.cards();
    }
}
