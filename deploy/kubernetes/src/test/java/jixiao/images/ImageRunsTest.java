package jixiao.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every image really runs: with nothing but what is in it, as the manifests let it (read-only, user 10001), on a real
 * PostgreSQL. There is no Kafka here, so it is alive but not ready.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "镜像只能在 Linux 上运行")
class ImageRunsTest {
    private static final Duration START = Duration.ofSeconds(90);
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        Assumptions.assumeTrue(
                "true".equals(System.getenv("CI")) || RunningImage.isPossible(), "本机不允许用户命名空间（unshare），未试运行镜像");
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @ParameterizedTest
    @MethodSource("jixiao.images.BuiltImages#services")
    @DisplayName("an image comes alive, writes only to /tmp, and ends when it is told to")
    void imageRuns(String service, @TempDir Path folder)
            throws IOException, SQLException, InterruptedException, NoSuchAlgorithmException {
        Archive archive = BuiltImages.of(service);
        Map<String, String> settings = settings(service, folder);

        try (RunningImage running = RunningImage.start(archive, folder, settings)) {
            await("life of " + service)
                    .atMost(START)
                    .failFast(() -> assertThat(running.process().isAlive())
                            .as(running::log)
                            .isTrue())
                    .untilAsserted(() -> assertThat(running.status("/q/health/live"))
                            .as(running::log)
                            .isEqualTo(200));
            running.process().destroy();

            assertThat(running.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(running.log()).contains("started in").contains("stopped in");
        }
    }

    private static Map<String, String> settings(String service, Path folder)
            throws IOException, SQLException, NoSuchAlgorithmException {
        String database = service.replace("-service", "");
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        Path tmp = Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(tmp.resolve("keys.pem"), publicKey());
        return Map.of(
                "JIXIAO_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database,
                "JIXIAO_DATABASE_USER", "postgres",
                "JIXIAO_DATABASE_PASSWORD", "postgres",
                "JIXIAO_KAFKA", "127.0.0.1:1",
                "JIXIAO_TOKEN_KEYS", "file:/tmp/keys.pem",
                "JIXIAO_LOG_JSON", "true",
                // A short life on a small machine.
                "JDK_JAVA_OPTIONS", "-Xmx160m -XX:TieredStopAtLevel=1");
    }

    private static String publicKey() throws NoSuchAlgorithmException {
        byte[] key =
                KeyPairGenerator.getInstance("EC").generateKeyPair().getPublic().getEncoded();
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
