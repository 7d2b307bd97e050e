package jixiao.evaluation.monitoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.evaluation.monitoring.Alert;
import jixiao.evaluation.monitoring.RaiseAlerts;
import jixiao.evaluation.sheets.rest.Remarks;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What people decide about a proposed suspension. */
@Path("/api/evaluations")
@Tag(name = "alerts")
@Transactional
@Idempotent
public class AlertStepsResource {
    private final VisibleAlerts visible;
    private final MonitoredSheets sheets;
    private final RaiseAlerts raise;
    private final Caller caller;

    AlertStepsResource(VisibleAlerts visible, MonitoredSheets sheets, RaiseAlerts raise, Caller caller) {
        this.visible = visible;
        this.sheets = sheets;
        this.raise = raise;
        this.caller = caller;
    }

    @POST
    @Path("/alerts/{alert}:accept")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "采纳暂停拨款的建议，须写明理由")
    public RestResponse<AlertView> accept(
            @RestPath UUID alert,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明理由。") @Valid Remarks remarks) {
        return decide(alert, ifMatch, true, remarks);
    }

    @POST
    @Path("/alerts/{alert}:reject")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "不采纳暂停拨款的建议，或解除暂停，须写明理由")
    public RestResponse<AlertView> reject(
            @RestPath UUID alert,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明理由。") @Valid Remarks remarks) {
        return decide(alert, ifMatch, false, remarks);
    }

    private RestResponse<AlertView> decide(UUID id, String ifMatch, boolean suspends, Remarks remarks) {
        Alert alert = visible.one(id);
        sheets.toChange(alert.year().sheetId());
        Versions.checkIfGiven(ifMatch, alert.version(), alert.lastChange().told());
        raise.decide(alert, suspends, remarks.remarks(), caller.name());
        return visible.answer(alert);
    }
}
