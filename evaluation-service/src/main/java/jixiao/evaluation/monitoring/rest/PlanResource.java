package jixiao.evaluation.monitoring.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.monitoring.PlanEntry;
import jixiao.evaluation.monitoring.PlanYears;
import jixiao.evaluation.monitoring.Rounds;
import jixiao.evaluation.monitoring.YearPlan;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations")
@Tag(name = "plans", description = "年度计划进度：按月累计或里程碑，资金和各指标分别制定；未制定的按规则方案")
@Transactional
public class PlanResource {
    private final MonitoredSheets sheets;
    private final PlanYears plans;
    private final Rounds rounds;

    PlanResource(MonitoredSheets sheets, PlanYears plans, Rounds rounds) {
        this.sheets = sheets;
        this.plans = plans;
        this.rounds = rounds;
    }

    @GET
    @Path("/{id}/plan")
    @Authenticated
    @Operation(summary = "查看年度计划进度")
    public RestResponse<PlanView> show(@RestPath UUID id) {
        return answer(sheets.sheet(id), plans.of(id));
    }

    @PUT
    @Path("/{id}/plan")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "制定或修改年度计划进度；修改和补报须写明理由")
    public RestResponse<PlanView> plan(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交计划内容。") @Valid PlanEntry entry) {
        Sheet sheet = sheets.toChange(id);
        Optional<YearPlan> before = plans.of(id);
        Versions.check(
                ifMatch,
                before.map(YearPlan::version).orElse(0L),
                before.map(plan -> plan.lastChange().told()).orElse(""));
        return answer(sheet, Optional.of(plans.plan(sheet, entry)));
    }

    private RestResponse<PlanView> answer(Sheet sheet, Optional<YearPlan> plan) {
        PlanView view = PlanView.of(sheet, plan, rounds.rules(sheet));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Versions.etag(view.version()))
                .build();
    }
}
