package jixiao.evaluation.monitoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jixiao.evaluation.monitoring.Rectification;
import jixiao.evaluation.monitoring.Rectifications;
import jixiao.evaluation.monitoring.WatchYears;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Finds a rectification in the caller's scope, and answers with it and its version. */
@ApplicationScoped
class VisibleRectifications {
    private final Rectifications rectifications;
    private final WatchYears watch;
    private final Caller caller;

    VisibleRectifications(Rectifications rectifications, WatchYears watch, Caller caller) {
        this.rectifications = rectifications;
        this.watch = watch;
        this.caller = caller;
    }

    Rectification one(UUID id) {
        return rectifications
                .visible(id, caller.scope())
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这项整改，或不在您的权限范围内。"));
    }

    RectificationView view(Rectification one) {
        return RectificationView.of(one, watch.today());
    }

    RestResponse<RectificationView> answer(Rectification one) {
        return RestResponse.ResponseBuilder.ok(view(one))
                .header("ETag", Versions.etag(one.version()))
                .build();
    }
}
