package jixiao.launcher.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jixiao.launcher.ServiceName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<HttpServer> services = new ArrayList<>();
    private Door door;

    @BeforeEach
    void aDoorBeforeFourServices() throws Exception {
        for (ServiceName service : ServiceName.values()) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> echo(service, exchange));
            server.start();
            services.add(server);
        }
        door = Door.open(
                0, services.stream().map(each -> each.getAddress().getPort()).toList());
    }

    @AfterEach
    void everythingIsClosed() {
        door.close();
        services.forEach(each -> each.stop(0));
    }

    @Test
    void aRequestReachesItsServiceUnchanged() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/api/goals/1:submit?a=%E7%BB%A9"))
                .POST(HttpRequest.BodyPublishers.ofString("目标".repeat(50_000))));

        String called = "localhost:" + door.port();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .startsWith("INDICATOR POST /api/goals/1:submit?a=%E7%BB%A9 " + called + " " + called + " http")
                .endsWith("目标".repeat(50_000));
    }

    @Test
    void whatACallerClaimsAboutItsWayIsDropped() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/")).header("X-Forwarded-Host", "evil.example"));

        assertThat(answer.body()).contains("localhost:" + door.port()).doesNotContain("evil");
    }

    @Test
    void aServiceThatIsDownIsSaidInChinese() throws Exception {
        services.get(ServiceName.EVALUATION.ordinal()).stop(0);

        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/api/evaluations")));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
        assertThat(answer.body()).contains("\"status\":503").contains("评价服务暂时没有响应");
    }

    @Test
    void theOthersGoOnWhenOneIsDown() throws Exception {
        services.get(ServiceName.EVALUATION.ordinal()).stop(0);

        assertThat(send(HttpRequest.newBuilder(at("/api/projects"))).body()).startsWith("PROJECT GET");
    }

    @Test
    void whatIsForOperatorsIsNotFoundAtTheDoor() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/q/metrics")));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("只供运维使用");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + door.port() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void echo(ServiceName service, HttpExchange exchange) throws IOException {
        String seen = "%s %s %s %s %s %s "
                .formatted(
                        service,
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Host"),
                        exchange.getRequestHeaders().getFirst("X-Forwarded-Host"),
                        exchange.getRequestHeaders().getFirst("X-Forwarded-Proto"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = (seen + body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(201, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
