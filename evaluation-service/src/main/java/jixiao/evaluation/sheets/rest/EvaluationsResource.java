package jixiao.evaluation.sheets.rest;

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
import jixiao.evaluation.sheets.Assessment;
import jixiao.evaluation.sheets.RowEntry;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetEntry;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.evaluation.sheets.Sheets;
import jixiao.evaluation.sheets.WorkOnSheets;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.kit.validation.OneLine;
import jixiao.profiles.Rating;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations")
@Tag(name = "evaluations", description = "绩效自评表：随预算和绩效目标批复自动生成，填报、提交、退回、办结、更正")
@Transactional
public class EvaluationsResource {
    private final Sheets sheets;
    private final WorkOnSheets work;
    private final Assessment assessment;
    private final VisibleSheets visible;
    private final Caller caller;

    EvaluationsResource(Sheets sheets, WorkOnSheets work, Assessment assessment, VisibleSheets visible, Caller caller) {
        this.sheets = sheets;
        this.work = work;
        this.assessment = assessment;
        this.visible = visible;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "列出所见范围内的自评表，按主管部门、单位、项目名称排列")
    public Page<SheetSummary> list(
            @RestQuery @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery SheetStage stage,
            @RestQuery
                    @Pattern(
                            regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}",
                            message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
                    String unit,
            @RestQuery UUID projectId,
            @RestQuery Rating rating,
            @RestQuery @Size(max = 200, message = "q 最长 200 个字。") @OneLine String q,
            @RestQuery boolean overdue,
            @RestQuery UUID after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        Sheets.Filter filter = new Sheets.Filter(
                fiscalYear == null ? null : new FiscalYear(fiscalYear), stage, unit, projectId, rating, q, overdue);
        return Page.of(
                        sheets.page(caller.scope(), filter, after == null ? null : lastOf(after), limit + 1),
                        limit,
                        sheet -> sheet.id().toString())
                .map(SheetSummary::of);
    }

    private Sheet lastOf(UUID page) {
        return sheets.visible(page, caller.scope())
                .orElseThrow(() -> Problem.INVALID_FIELD.at("/after", "after 不是上一页给出的 next，请从第一页重新查询。"));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看自评表、得分计算过程和审核发现")
    public RestResponse<EvaluationView> show(@RestPath UUID id) {
        return answer(visible.sheet(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "填写自评表（整表）")
    public RestResponse<EvaluationView> fillIn(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交自评表内容。") @Valid SheetEntry entry) {
        Sheet sheet = visible.toEdit(id, ifMatch);
        work.fillIn(sheet, entry);
        return answer(sheet);
    }

    @PUT
    @Path("/{id}/rows/{position}")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "填写自评表的一行")
    public RestResponse<EvaluationView> fillInRow(
            @RestPath UUID id,
            @RestPath int position,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交本行内容。") @Valid RowEntry entry) {
        Sheet sheet = visible.toEdit(id, ifMatch);
        work.fillIn(sheet, position, entry);
        return answer(sheet);
    }

    private RestResponse<EvaluationView> answer(Sheet sheet) {
        return RestResponse.ResponseBuilder.ok(EvaluationView.of(assessment.of(sheet)))
                .header("ETag", Versions.etag(sheet.version()))
                .build();
    }
}
