package jixiao.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import jixiao.launcher.Ports;
import jixiao.launcher.Refusal;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.processes.Processes;
import jixiao.launcher.processes.RunRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    private Path root;

    private SuiteFolder folder;
    private Processes processes;
    private Passwords passwords;
    private Postgres postgres;

    @BeforeEach
    void aFolderOfItsOwn() {
        folder = new SuiteFolder(root, root);
        processes = new Processes(folder, Clock.systemUTC());
        passwords = new Passwords(folder.keys());
        postgres = new Postgres(folder, Ports.free().postgres(), processes, passwords);
    }

    @AfterEach
    void nothingStaysBehind() {
        postgres.stop();
    }

    @Test
    void whatWasCommittedSurvivesARestart() throws SQLException {
        postgres.start();
        execute("project", "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('绩效')");

        postgres.stop();
        postgres.start();

        assertThat(query("project", "SELECT word FROM kept")).isEqualTo("绩效");
    }

    @Test
    void whatWasCommittedSurvivesKillNine() throws SQLException {
        postgres.start();
        execute("project", "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('绩效')");

        RunRecord running = processes.records().running("postgres").orElseThrow();
        ProcessHandle.of(running.pid()).orElseThrow().destroyForcibly();
        assertThat(processes.ended(running, Duration.ofSeconds(10))).isTrue();
        postgres.start();

        assertThat(query("project", "SELECT word FROM kept")).isEqualTo("绩效");
    }

    @Test
    void aCommitIsOnDiskBeforeItIsAnswered() throws SQLException {
        postgres.start();

        assertThat(query("project", "SHOW fsync")).isEqualTo("on");
        assertThat(query("project", "SHOW synchronous_commit")).isEqualTo("on");
    }

    @Test
    void noServiceEntersAnothersDatabase() {
        postgres.start();

        assertThatThrownBy(() ->
                        DriverManager.getConnection(postgres.url("indicator"), "project", passwords.of("project")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aTakenPortIsNamedWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Postgres late = new Postgres(folder, taken.getLocalPort(), processes, passwords);

            assertThatThrownBy(late::start)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("端口 " + taken.getLocalPort() + "（PostgreSQL）已被其他程序占用。");
        }
    }

    @Test
    void aDamagedDataFolderIsRefusedAndLeftAsItIs() throws IOException {
        Path data = Files.createDirectories(folder.postgres().resolve("data"));
        Path something = Files.writeString(data.resolve("something"), "kept");

        assertThatThrownBy(postgres::start).isInstanceOf(Refusal.class).hasMessageContaining("已损坏");

        assertThat(something).hasContent("kept");
    }

    @Test
    void dataThatPostgresCannotReadIsToldWithTheEndOfTheLog() throws IOException {
        postgres.start();
        postgres.stop();
        Files.writeString(folder.postgres().resolve("data/global/pg_control"), "broken");

        assertThatThrownBy(postgres::start).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal).hasMessage("PostgreSQL启动后随即退出。");
            assertThat(refusal.advice()).contains("postgres.log");
        });
    }

    private void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private String query(String database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.url(database), database, passwords.of(database));
    }
}
