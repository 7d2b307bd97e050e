package jixiao.launcher.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jixiao.launcher.ServiceName;

/** Answers for a service that cannot be reached. */
record DownInterceptor(ServiceName service) implements ProxyInterceptor {
    private static final String RETRY_SECONDS = "5";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(unreachable -> Future.succeededFuture(down(context)));
    }

    private ProxyResponse down(ProxyContext context) {
        DoorProblem problem = DoorProblem.down(service.title());
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("content-type", DoorProblem.CONTENT_TYPE)
                .putHeader("retry-after", RETRY_SECONDS)
                .setBody(Body.body(Buffer.buffer(problem.json())));
    }
}
