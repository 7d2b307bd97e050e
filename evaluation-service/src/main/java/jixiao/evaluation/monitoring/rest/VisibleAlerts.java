package jixiao.evaluation.monitoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jixiao.evaluation.monitoring.Alert;
import jixiao.evaluation.monitoring.Alerts;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Finds an alert in the caller's scope, and answers with it and its version. */
@ApplicationScoped
class VisibleAlerts {
    private final Alerts alerts;
    private final Caller caller;

    VisibleAlerts(Alerts alerts, Caller caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    Alert one(UUID id) {
        return alerts.visible(id, caller.scope()).orElseThrow(() -> Problem.NOT_FOUND.because("没有这条预警，或不在您的权限范围内。"));
    }

    RestResponse<AlertView> answer(Alert alert) {
        return RestResponse.ResponseBuilder.ok(AlertView.of(alert))
                .header("ETag", Versions.etag(alert.version()))
                .build();
    }
}
