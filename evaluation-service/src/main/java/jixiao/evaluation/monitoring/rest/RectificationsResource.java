package jixiao.evaluation.monitoring.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.evaluation.monitoring.Rectification;
import jixiao.evaluation.monitoring.RectificationStage;
import jixiao.evaluation.monitoring.Rectifications;
import jixiao.evaluation.monitoring.WatchYears;
import jixiao.kit.identity.Caller;
import jixiao.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations")
@Tag(name = "rectifications", description = "整改：提出要求、单位反馈、通过或退回；逾期清单")
@Transactional
public class RectificationsResource {
    private final VisibleRectifications visible;
    private final Rectifications rectifications;
    private final WatchYears watch;
    private final Caller caller;

    RectificationsResource(
            VisibleRectifications visible, Rectifications rectifications, WatchYears watch, Caller caller) {
        this.visible = visible;
        this.rectifications = rectifications;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Path("/rectifications")
    @Authenticated
    @Operation(summary = "列出所见范围内的整改，先到期的在前；overdue=true 只列逾期未反馈的")
    public Page<RectificationView> list(
            @BeanParam @Valid ListOfYears list, @RestQuery RectificationStage stage, @RestQuery boolean overdue) {
        Rectifications.Filter filter = new Rectifications.Filter(
                list.year(), list.regionCode(), list.unit, list.evaluationId, stage, overdue ? watch.today() : null);
        Rectification after = list.after == null
                ? null
                : rectifications.visible(list.after, caller.scope()).orElseThrow(ListOfYears::noSuchPage);
        return Page.of(
                        rectifications.page(caller.scope(), filter, after, list.limit + 1),
                        list.limit,
                        one -> one.id().toString())
                .map(one -> RectificationView.of(one, watch.today()));
    }

    @GET
    @Path("/rectifications/{rectification}")
    @Authenticated
    @Operation(summary = "查看一项整改")
    public RestResponse<RectificationView> show(@RestPath UUID rectification) {
        return visible.answer(visible.one(rectification));
    }
}
