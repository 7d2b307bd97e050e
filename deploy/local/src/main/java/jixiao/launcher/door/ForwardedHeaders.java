package jixiao.launcher.door;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/** Tells the service how the door was called, so that its links lead back here, and drops what a caller claims. */
final class ForwardedHeaders implements ProxyInterceptor {
    private static final List<String> CLAIMED = List.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        MultiMap headers = context.request().headers();
        CLAIMED.forEach(headers::remove);
        headers.set("x-forwarded-for", request.remoteAddress().hostAddress());
        headers.set("x-forwarded-proto", request.scheme());
        if (request.authority() != null) {
            headers.set("x-forwarded-host", request.authority().toString());
            context.request().setAuthority(request.authority());
        }
        return context.sendRequest();
    }
}
