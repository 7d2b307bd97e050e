package jixiao.launcher.door;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jixiao.launcher.ServiceName;

/** The one door in front of the four services. */
public final class Door implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int SILENCE_SECONDS = 120;
    private static final int CONNECTIONS_PER_SERVICE = 100;

    private final Vertx vertx;
    private final HttpServer server;
    private final Map<ServiceName, HttpProxy> proxies = new EnumMap<>(ServiceName.class);

    private Door(List<Integer> servicePorts) {
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadIdleTimeout(SILENCE_SECONDS)
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE));
        for (ServiceName service : ServiceName.values()) {
            HttpProxy proxy = HttpProxy.reverseProxy(client)
                    .origin(servicePorts.get(service.ordinal()), "127.0.0.1")
                    .addInterceptor(new ForwardedHeaders())
                    .addInterceptor(new DownInterceptor(service));
            proxies.put(service, proxy);
        }
        server = vertx.createHttpServer(new HttpServerOptions().setHandle100ContinueAutomatically(true))
                .requestHandler(this::handle);
    }

    /**
     * Opens the door on the loopback interface.
     *
     * @param servicePorts in the order of {@link ServiceName}
     */
    public static Door open(int port, List<Integer> servicePorts)
            throws InterruptedException, ExecutionException, TimeoutException {
        Door door = new Door(servicePorts);
        door.server
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return door;
    }

    /** Arguments: the door's port, then the ports of the services. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException, TimeoutException {
        List<Integer> ports = List.of(arguments).stream().map(Integer::valueOf).toList();
        open(ports.getFirst(), ports.subList(1, ports.size()));
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void handle(HttpServerRequest request) {
        switch (DoorRoute.of(request.path() == null ? "" : request.path())) {
            case DoorRoute.To to -> proxies.get(to.service()).handle(request);
            case DoorRoute.OperatorsOnly closed -> answer(request, DoorProblem.operatorsOnly());
            case DoorRoute.Malformed malformed -> answer(request, DoorProblem.malformed());
        }
    }

    private static void answer(HttpServerRequest request, DoorProblem problem) {
        request.response()
                .setStatusCode(problem.status())
                .putHeader("content-type", DoorProblem.CONTENT_TYPE)
                .end(problem.json());
    }
}
