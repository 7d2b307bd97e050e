package jixiao.publication.site;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

/**
 * Under which address the figures of {@code /q/metrics} count a request: {@code /disclosures/{id}}, not one row per page. REST
 * notes it where it finds the resource; a kept page is given before that and is counted as the page it was made for.
 */
final class CountedRoute {
    /** The name by which REST leaves it to the metrics. */
    private static final String NAME = "UrlPathTemplate";

    private CountedRoute() {}

    static @Nullable String ofCurrentRequest() {
        Context context = Vertx.currentContext();
        return context == null ? null : context.getLocal(NAME);
    }

    static void countCurrentRequestAs(@Nullable String route) {
        Context context = Vertx.currentContext();
        if (context != null && route != null) {
            context.putLocal(NAME, route);
        }
    }
}
