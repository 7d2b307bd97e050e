package jixiao.indicator.entries.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jixiao.forms.entry.MarkedWorkbook;
import jixiao.indicator.entries.EnterGoals;
import jixiao.indicator.goals.GoalFilter;
import jixiao.indicator.goals.GoalStage;
import jixiao.indicator.goals.OrganisationKey;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Workbooks;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/goals")
@Tag(name = "entries", description = "离线填报：下载模板，填好后上传")
@Transactional
public class GoalEntriesResource {
    private final EnterGoals goals;

    GoalEntriesResource(EnterGoals goals) {
        this.goals = goals;
    }

    @GET
    @Path("/templates/{layout}.xlsx")
    @Produces(Workbooks.XLSX)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(
            summary = "下载绩效目标的离线填报模板：每个可以修改的绩效目标一张工作表，带出现有内容",
            description = "layout 为版式代码，如 mof-target-2020；一次最多 50 个绩效目标。")
    public RestResponse<byte[]> template(
            @RestPath String layout,
            @RestQuery
                    @NotNull(message = "请填写 fiscalYear（年度）。")
                    @Min(value = 1995, message = "年度应在 1995 至 2099 之间。")
                    @Max(value = 2099, message = "年度应在 1995 至 2099 之间。")
                    Integer fiscalYear,
            @RestQuery
                    @Pattern(regexp = OrganisationKey.PATTERN, message = "单位写作“区划代码/单位编码”，如 640300/129001。")
                    @Nullable
                    String unit,
            @RestQuery @Nullable UUID projectId) {
        GoalFilter filter = new GoalFilter(
                new FiscalYear(fiscalYear),
                unit == null ? null : OrganisationKey.parse(unit),
                projectId,
                null,
                null,
                null);
        return Workbooks.answer(
                layout + "-" + fiscalYear, goals.template(layout, filter).bytes());
    }

    @POST
    @Path("/entries")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Idempotent
    @Operation(
            summary = "上传填好的模板，修改其中改动过的绩效目标；有一处不对就都不修改",
            description = "每处错误的位置为 /file/sheets/{工作表}/rows/{行}/{列}。要取回标注了错误的工作簿，请用 entries/check。")
    public EditedGoals enter(@RestForm("file") @NotNull(message = "请选择填好的模板。") FileUpload file) {
        return EditedGoals.of(goals.enter(Workbooks.sent(file)));
    }

    @POST
    @Path("/entries/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Workbooks.XLSX)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(summary = "检查填好的模板，取回标注了错误和原因的同一工作簿；不保存")
    public RestResponse<byte[]> check(@RestForm("file") @NotNull(message = "请选择填好的模板。") FileUpload file) {
        byte[] sent = Workbooks.sent(file);
        return Workbooks.answer("checked", MarkedWorkbook.of(sent, goals.check(sent)));
    }

    /** The goals that a workbook edited, in the order of its sheets. */
    public record EditedGoals(List<EditedGoal> goals) {
        static EditedGoals of(List<PerformanceGoal> goals) {
            return new EditedGoals(goals.stream()
                    .map(goal -> new EditedGoal(
                            goal.id(),
                            goal.project().projectId(),
                            goal.project().name(),
                            goal.stage(),
                            goal.current().number(),
                            goal.version()))
                    .toList());
        }
    }

    /** @param version as the ETag of the goal names it */
    public record EditedGoal(
            UUID id, UUID projectId, String projectName, GoalStage stage, int goalVersion, long version) {}
}
