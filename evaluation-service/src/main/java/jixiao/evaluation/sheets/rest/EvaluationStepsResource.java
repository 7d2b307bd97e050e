package jixiao.evaluation.sheets.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.evaluation.sheets.ReturnOrder;
import jixiao.evaluation.sheets.ReviewSheets;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.WorkOnSheets;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a sheet's life cycle, each a verb. */
@Path("/api/evaluations")
@Tag(name = "evaluations")
@Transactional
@Idempotent
public class EvaluationStepsResource {
    private final WorkOnSheets work;
    private final ReviewSheets review;
    private final VisibleSheets visible;

    EvaluationStepsResource(WorkOnSheets work, ReviewSheets review, VisibleSheets visible) {
        this.work = work;
        this.review = review;
        this.visible = visible;
    }

    @POST
    @Path("/{id}:submit")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "提交自评表；须先补齐的内容一次列出")
    public RestResponse<SheetSummary> submit(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, work::submit);
    }

    @POST
    @Path("/{id}:withdraw")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "撤回已提交的自评表")
    public RestResponse<SheetSummary> withdraw(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, work::withdraw);
    }

    @POST
    @Path("/{id}:review")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(summary = "部门审核通过，转财政部门审核")
    public RestResponse<SheetSummary> review(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, review::review);
    }

    @POST
    @Path("/{id}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "退回自评表并写明意见：退回单位，或由财政部门退回上一环节（to: PREVIOUS）")
    public RestResponse<SheetSummary> sendBack(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明退回理由。") @Valid ReturnOrder order) {
        return step(id, ifMatch, sheet -> review.sendBack(sheet, order));
    }

    @POST
    @Path("/{id}:complete")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "最后一个审核环节通过并办结，结果随即交付公开")
    public RestResponse<SheetSummary> complete(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, review::complete);
    }

    @POST
    @Path("/{id}:correct")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "打开已办结的自评表以便更正，须写明理由")
    public RestResponse<SheetSummary> correct(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明更正理由。") @Valid Remarks remarks) {
        return step(id, ifMatch, sheet -> work.correct(sheet, remarks.remarks()));
    }

    @POST
    @Path("/{id}:cancel")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "项目年中取消，不再自评，须写明理由")
    public RestResponse<SheetSummary> cancel(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明取消理由。") @Valid Remarks remarks) {
        return step(id, ifMatch, sheet -> work.cancel(sheet, remarks.remarks()));
    }

    @POST
    @Path("/{id}:restore")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "恢复已取消的自评表，须写明理由")
    public RestResponse<SheetSummary> restore(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明恢复理由。") @Valid Remarks remarks) {
        return step(id, ifMatch, sheet -> work.restore(sheet, remarks.remarks()));
    }

    private RestResponse<SheetSummary> step(UUID id, String ifMatch, Consumer<Sheet> verb) {
        Sheet sheet = visible.toStep(id, ifMatch);
        verb.accept(sheet);
        return RestResponse.ResponseBuilder.ok(SheetSummary.of(sheet))
                .header("ETag", Versions.etag(sheet.version()))
                .build();
    }
}
