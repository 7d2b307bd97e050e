package jixiao.suite.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import jixiao.evaluation.replay.StoredSheet;
import jixiao.evaluation.replay.StoredSheets;
import jixiao.evaluation.replay.YearReplay;
import jixiao.evaluation.replay.db.SheetCursor;
import jixiao.kit.identity.Scope;
import jixiao.launcher.Ports;
import jixiao.launcher.ServiceName;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.postgres.Passwords;
import jixiao.launcher.postgres.Postgres;
import jixiao.launcher.processes.Processes;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;

/**
 * A province's sheets out of a real PostgreSQL of its own, replayed as {@code profiles:try} does it: each sheet is scored
 * twice, under its own rules and under others. The limit is reading the same rows and doing nothing with them.
 */
final class ProvinceBench {
    private static final long LIMIT_SECONDS = 300;
    private static final int FETCHED = 2_000;

    private final int sheets;
    private final int rounds;

    ProvinceBench(int sheets, int rounds) {
        this.sheets = sheets;
        this.rounds = rounds;
    }

    boolean run(Path home) {
        try {
            Path root = Files.createTempDirectory("jixiao-bench");
            // PostgreSQL runs as a user without rights and has to find its way in.
            root.toFile().setExecutable(true, false);
            root.toFile().setReadable(true, false);
            SuiteFolder folder = new SuiteFolder(home, root);
            try {
                return measured(folder);
            } finally {
                SuiteFolder.delete(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean measured(SuiteFolder folder) {
        Passwords passwords = new Passwords(folder.keys());
        Postgres postgres =
                new Postgres(folder, Ports.free().postgres(), new Processes(folder, Clock.systemUTC()), passwords);
        postgres.start();
        String service = ServiceName.EVALUATION.word();
        try (Connection connection =
                DriverManager.getConnection(postgres.url(service), service, passwords.of(service))) {
            Province.migrate(connection, folder.home());
            new Province(sheets).fill(connection);
            connection.setAutoCommit(false);
            return report(Medians.alternately(rounds, () -> replayed(connection), () -> read(connection)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            postgres.stop();
        }
    }

    private boolean report(Medians medians) {
        double seconds = medians.ours() / 1e9;
        System.out.printf(
                "全省 %,d 张自评表（每张 %d 行）从数据库读出，各按两个方案计分：中位数 %.1f s（%d 核；限值 %d s）；" + "只读同样各行 %.1f s，比值 %.1f（%d 轮交替）%n",
                sheets,
                Province.ROWS,
                seconds,
                Runtime.getRuntime().availableProcessors(),
                LIMIT_SECONDS,
                medians.limit() / 1e9,
                medians.ratio(),
                rounds);
        return seconds <= LIMIT_SECONDS;
    }

    private long replayed(Connection connection) {
        RuleProfiles profiles = RuleProfiles.shipped();
        RuleProfile own = profiles.byId("mof-2020").orElseThrow();
        RuleProfile other = profiles.byId("hubei").orElseThrow();
        long[] seen = new long[1];
        StoredSheets stored = (selection, reader) -> cursor(connection, reader);
        new YearReplay(stored, other, reference -> own)
                .each(new StoredSheets.Selection(Scope.EVERYTHING, null, null, null, null), sheet -> seen[0]++);
        if (seen[0] != sheets) {
            throw new IllegalStateException("replayed " + seen[0] + " of " + sheets + " sheets");
        }
        return seen[0];
    }

    private static void cursor(Connection connection, Consumer<StoredSheet> reader) {
        try {
            SheetCursor.read(connection, "s.fiscal_year = ?", List.of(2024), reader);
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long read(Connection connection) {
        long sum = 0;
        String query = "select r.* from sheet s join sheet_row r on r.sheet_id = s.id where s.fiscal_year = 2024"
                + " order by r.sheet_id, r.position";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sum += rows.getString("target").length()
                            + rows.getString("actual").length();
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sum;
    }
}
