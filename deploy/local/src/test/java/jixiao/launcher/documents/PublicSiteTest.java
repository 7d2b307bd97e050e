package jixiao.launcher.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicSiteTest {
    private final Deque<Integer> formsPublic = new ArrayDeque<>();
    private HttpServer server;
    private PublicSite site;

    @BeforeEach
    void aSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/publications", exchange -> {
            int forms = formsPublic.size() > 1 ? formsPublic.remove() : formsPublic.element();
            byte[] body = ("{\"items\":[" + String.join(",", Collections.nCopies(forms, "{}")) + "]}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        SuiteApi api = new SuiteApi("http://localhost:" + server.getAddress().getPort(), "token");
        site = new PublicSite(api, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void itIsWaitedForUntilAllFormsArePublic() throws InterruptedException {
        formsPublic.addAll(List.of(0, 3, 5));

        assertThat(site.shows(5, Duration.ofSeconds(30))).isTrue();
        assertThat(formsPublic).containsExactly(5);
    }

    @Test
    void itIsNotWaitedForEver() throws InterruptedException {
        formsPublic.add(4);

        assertThat(site.shows(5, Duration.ofMillis(300))).isFalse();
    }
}
