package jixiao.launcher.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.ListeningPort;
import jixiao.launcher.processes.OneTimeCommand;
import jixiao.launcher.processes.Processes;
import jixiao.launcher.processes.RunRecord;

/** A real PostgreSQL on the suite's own folder. Nothing that was committed is lost when it or the machine dies. */
public final class Postgres implements Component {
    static final String SUPERUSER = "postgres";
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(40);

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "max_connections=150",
            "shared_buffers=96MB",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC");

    private final SuiteFolder folder;
    private final int port;
    private final Processes processes;
    private final Passwords passwords;

    public Postgres(SuiteFolder folder, int port, Processes processes, Passwords passwords) {
        this.folder = folder;
        this.port = port;
        this.processes = processes;
        this.passwords = passwords;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        PostgresData data = new PostgresData(folder.postgres());
        Path log = processes.log(name()).path();
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(folder.postgres());
        data.prepare(binaries, passwords.of(SUPERUSER), log);
        new ListeningPort(port).requireFree(title(), "若它是上次遗留的 PostgreSQL，运行 ./suite down。");

        List<String> command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", data.directory().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        RunRecord started = processes.launch(this, UnprivilegedUser.command(command), Map.of("PGTZ", "UTC"));
        processes.awaitReady(this, started, START, this::accepts);
        new Databases(this, passwords).prepare();
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is written. */
    @Override
    public void stop() {
        processes.records().running(name()).ifPresent(runRecord -> {
            List<String> fastShutdown = List.of("sh", "-c", "kill -INT " + runRecord.pid());
            OneTimeCommand.succeeds(fastShutdown, processes.log(name()).path(), Duration.ofSeconds(5));
            processes.ended(runRecord, STOP);
        });
        processes.end(this, Duration.ofSeconds(10));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the superuser to its own database. */
    Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", passwords.of(SUPERUSER));
        login.setProperty("loginTimeout", "3");
        login.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(url(SUPERUSER), login);
    }

    private boolean accepts() {
        if (!new ListeningPort(port).answers()) {
            return false;
        }
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException startingUp) {
            return false;
        }
    }
}
