package jixiao.evaluation.monitoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.evaluation.monitoring.Rectification;
import jixiao.evaluation.monitoring.RectificationAnswer;
import jixiao.evaluation.monitoring.RectificationDemand;
import jixiao.evaluation.monitoring.Rectify;
import jixiao.evaluation.sheets.rest.Remarks;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a rectification's life cycle, each a verb. */
@Path("/api/evaluations")
@Tag(name = "rectifications")
@Transactional
@Idempotent
public class RectificationStepsResource {
    private final VisibleRectifications visible;
    private final MonitoredSheets sheets;
    private final Rectify rectify;

    RectificationStepsResource(VisibleRectifications visible, MonitoredSheets sheets, Rectify rectify) {
        this.visible = visible;
        this.sheets = sheets;
        this.rectify = rectify;
    }

    @POST
    @Path("/{id}/rectifications")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "要求单位整改：来自预警、红灯或审核")
    @ResponseStatus(201)
    public RestResponse<RectificationView> demand(
            @RestPath UUID id, @NotNull(message = "请提交整改要求。") @Valid RectificationDemand demand) {
        Rectification made = rectify.demand(sheets.toChange(id), demand);
        return RestResponse.ResponseBuilder.<RectificationView>created(
                        URI.create("/api/evaluations/rectifications/" + made.id()))
                .entity(visible.view(made))
                .header("ETag", Versions.etag(made.version()))
                .build();
    }

    @POST
    @Path("/rectifications/{rectification}:answer")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "反馈整改措施和结果")
    public RestResponse<RectificationView> answer(
            @RestPath UUID rectification,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明整改措施和结果。") @Valid RectificationAnswer answer) {
        return step(rectification, ifMatch, one -> rectify.answer(one, answer));
    }

    @POST
    @Path("/rectifications/{rectification}:withdraw")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Operation(summary = "撤回反馈")
    public RestResponse<RectificationView> withdraw(
            @RestPath UUID rectification, @HeaderParam("If-Match") String ifMatch) {
        return step(rectification, ifMatch, rectify::withdraw);
    }

    @POST
    @Path("/rectifications/{rectification}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "退回反馈并写明意见，整改期限重新计算")
    public RestResponse<RectificationView> sendBack(
            @RestPath UUID rectification,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明退回理由。") @Valid Remarks remarks) {
        return step(
                rectification,
                ifMatch,
                one -> rectify.sendBack(one, sheets.sheet(one.year().sheetId()), remarks.remarks()));
    }

    @POST
    @Path("/rectifications/{rectification}:accept")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "整改通过，可附意见")
    public RestResponse<RectificationView> accept(
            @RestPath UUID rectification, @HeaderParam("If-Match") String ifMatch, @Valid Opinion opinion) {
        return step(rectification, ifMatch, one -> rectify.accept(one, Opinion.of(opinion)));
    }

    @POST
    @Path("/rectifications/{rectification}:cancel")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "撤销整改要求，须写明理由")
    public RestResponse<RectificationView> cancel(
            @RestPath UUID rectification,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明撤销理由。") @Valid Remarks remarks) {
        return step(rectification, ifMatch, one -> rectify.cancel(one, remarks.remarks()));
    }

    private RestResponse<RectificationView> step(UUID id, String ifMatch, Consumer<Rectification> verb) {
        Rectification one = visible.one(id);
        sheets.toChange(one.year().sheetId());
        Versions.checkIfGiven(ifMatch, one.version(), one.lastChange().told());
        verb.accept(one);
        return visible.answer(one);
    }
}
