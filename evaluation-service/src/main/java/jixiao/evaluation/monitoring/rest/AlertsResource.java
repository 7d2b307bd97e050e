package jixiao.evaluation.monitoring.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.evaluation.monitoring.Alert;
import jixiao.evaluation.monitoring.AlertStage;
import jixiao.evaluation.monitoring.Alerts;
import jixiao.evaluation.monitoring.WatchYears;
import jixiao.kit.identity.Caller;
import jixiao.kit.rest.Page;
import jixiao.profiles.Light;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations")
@Tag(name = "alerts", description = "预算执行预警：低于预警线即预警，逾期逐级升级，到期建议暂停拨款，由人决定")
@Transactional
public class AlertsResource {
    private final Alerts alerts;
    private final VisibleAlerts visible;
    private final WatchYears watch;
    private final Caller caller;

    AlertsResource(Alerts alerts, VisibleAlerts visible, WatchYears watch, Caller caller) {
        this.alerts = alerts;
        this.visible = visible;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Path("/alerts")
    @Authenticated
    @Operation(summary = "列出所见范围内的预警，新的在前；overdue=true 只列逾期的")
    public Page<AlertView> list(
            @BeanParam @Valid ListOfYears list,
            @RestQuery AlertStage stage,
            @RestQuery Light light,
            @RestQuery boolean overdue) {
        Alerts.Filter filter = new Alerts.Filter(
                list.year(),
                list.regionCode(),
                list.unit,
                list.evaluationId,
                stage,
                light,
                overdue ? watch.today() : null);
        Alert after = list.after == null
                ? null
                : alerts.visible(list.after, caller.scope()).orElseThrow(ListOfYears::noSuchPage);
        return Page.of(
                        alerts.page(caller.scope(), filter, after, list.limit + 1),
                        list.limit,
                        alert -> alert.id().toString())
                .map(AlertView::of);
    }

    @GET
    @Path("/alerts/{alert}")
    @Authenticated
    @Operation(summary = "查看一条预警")
    public RestResponse<AlertView> show(@RestPath UUID alert) {
        return visible.answer(visible.one(alert));
    }
}
