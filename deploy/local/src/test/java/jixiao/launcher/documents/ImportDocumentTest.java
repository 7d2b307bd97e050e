package jixiao.launcher.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jixiao.launcher.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDocumentTest {
    @TempDir
    private Path folder;

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> received = new ArrayList<>();
    private HttpServer server;
    private ImportDocument imports;
    private PublishedDocument document;

    private record Answer(int status, String body) {}

    @BeforeEach
    void aServiceAndADocument() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        SuiteApi api = new SuiteApi("http://localhost:" + server.getAddress().getPort(), "token");
        imports = new ImportDocument(api, Clock.systemUTC());
        Path file = Files.writeString(folder.resolve("自评.txt"), "绩效自评");
        document = new PublishedDocument(file, "640303", Optional.of("2024-03-01"), "门户网站", Optional.empty());
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void theFileAndWhatIsSaidOfItAreSentTogether() throws InterruptedException {
        answers.add(outcome("DONE", 1));

        imports.of(document, outcome -> {});

        assertThat(received.getFirst())
                .startsWith("POST /api/imports Bearer token " + document.idempotencyKey())
                .contains("filename=\"自评.txt\"", "绩效自评", "640303", "2024-03-01", "门户网站");
    }

    @Test
    void aDryRunIsSaidToBeOneAndIsNeverReplayed() {
        answers.add(outcome("RECEIVED", 0));

        imports.dryRun(document);

        assertThat(received.getFirst())
                .startsWith("POST /api/imports Bearer token null")
                .contains("dryRun");
    }

    @Test
    void itIsWaitedForAlsoWhileTheServiceIsRestarted() throws InterruptedException {
        answers.add(outcome("RECEIVED", 0));
        answers.add(new Answer(503, "{}"));
        answers.add(outcome("RUNNING", 1));
        answers.add(outcome("DONE", 2));
        List<Integer> seen = new ArrayList<>();

        ImportOutcome outcome = imports.of(document, state -> seen.add(state.done()));

        assertThat(seen).containsExactly(0, 0, 1, 2);
        assertThat(outcome.projectYears()).isEqualTo(2);
        assertThat(outcome.indicators()).isEqualTo(18);
        assertThat(outcome.money()).isEqualByComparingTo(new BigDecimal("523300.00"));
        assertThat(outcome.findings()).containsExactly(new ImportOutcome.Finding("WARNING", 12, "请核对。"));
        assertThat(outcome.refused()).isFalse();
    }

    @Test
    void aDocumentThatIsNotUnderstoodIsToldInTheWordsOfTheService() {
        answers.add(new Answer(422, """
                {"status":422,"detail":"没有读懂这份文件。","errors":[{"pointer":"/file","message":"文件是空的。"}]}"""));

        assertThatThrownBy(() -> imports.of(document, outcome -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有读懂这份文件。")
                .hasMessageContaining("/file 文件是空的。");
    }

    private static Answer outcome(String state, int done) {
        return new Answer(202, """
                {"id":"7","state":"%s","total":2,"done":%d,"projectYears":2,"indicators":18,"money":"523300.00",
                 "findings":[{"code":"x","severity":"WARNING","line":12,"field":null,"message":"请核对。"}]}""".formatted(state, done));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                body));
        Answer answer = answers.remove();
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
