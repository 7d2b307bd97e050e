package jixiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.RunRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole suite with real PostgreSQL, Kafka and door, and stand-ins for the four services. */
class SuiteTest {
    private static final SuiteListener NOBODY = new SuiteListener() {
        @Override
        public void starting(Component component) {}

        @Override
        public void ready(Component component) {}

        @Override
        public void stopping(Component component) {}

        @Override
        public void stopped(Component component) {}
    };

    @TempDir
    private Path home;

    private SuiteFolder folder;
    private Suite suite;

    @BeforeEach
    void fourPackagedServices() throws IOException {
        FakeService.packageAll(home);
        folder = new SuiteFolder(home, home.resolve(".suite"));
        suite = new Suite(folder, Ports.free(), Clock.systemUTC());
    }

    @AfterEach
    void nothingStaysBehind() {
        suite.stop(NOBODY);
    }

    @Test
    void aServiceReachesItsDatabaseWithWhatItWasTold() throws Exception {
        suite.start(NOBODY);

        String[] told = get("/api/goals").split(" ");
        try (Connection connection = DriverManager.getConnection(told[0], told[1], told[2])) {
            assertThat(connection.getCatalog()).isEqualTo("indicator");
        }
        assertThat(told[3]).isEqualTo("localhost:" + suite.ports().kafka());
        assertThat(Path.of(URI.create(told[4]))).isEqualTo(suite.keys().publicKey());
    }

    @Test
    void aLaterCommandFindsAndStopsWhatAnEarlierOneStarted() {
        suite.start(NOBODY);

        Ports remembered = new PortsFile(folder).read().orElseThrow();
        Suite later = new Suite(folder, remembered, Clock.systemUTC());
        assertThat(later.allRun()).isTrue();
        later.stop(NOBODY);

        assertThat(suite.running()).isEmpty();
    }

    @Test
    void aKilledServiceIsSeenAndStartedAgainWhileTheOthersGoOn() throws Exception {
        suite.start(NOBODY);
        RunRecord killed = suite.processes().records().running("evaluation").orElseThrow();
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
        assertThat(suite.processes().ended(killed, Duration.ofSeconds(10))).isTrue();
        assertThat(suite.allRun()).isFalse();
        assertThat(get("/api/goals")).contains("indicator");

        suite.restart(suite.component("evaluation-service").orElseThrow(), NOBODY);

        assertThat(suite.allRun()).isTrue();
        assertThat(get("/api/evaluations")).contains("evaluation");
    }

    @Test
    void aTakenPortIsToldBeforeAnythingStarts() throws IOException {
        try (ServerSocket taken = new ServerSocket(suite.ports().of(ServiceName.PUBLICATION))) {
            assertThatThrownBy(() -> suite.start(NOBODY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.status()).isEqualTo(ExitStatus.OCCUPIED);
                assertThat(refusal).hasMessageContaining("端口 " + taken.getLocalPort() + "（公开服务）已被其他程序占用");
            });
        }
        assertThat(suite.components())
                .noneMatch(each -> suite.processes().records().find(each.name()).isPresent());
    }

    @Test
    void aMissingBuildIsToldAndEverythingStartedIsStoppedAgain() throws IOException {
        Files.delete(ServiceName.INDICATOR.jar(home));

        assertThatThrownBy(() -> suite.start(NOBODY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有找到指标服务的构建结果");

        assertThat(suite.running()).isEmpty();
    }

    @Test
    void aProcessThatMeanwhileGotTheSameIdIsNotTouched() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.run().resolve("kafka.properties"),
                    "pid=" + stranger.pid() + "\nmark=of-another-time\nport=1\nstartedAt=2026-01-01T00:00:00Z\n");

            suite.stop(NOBODY);

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + suite.ports().door() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
