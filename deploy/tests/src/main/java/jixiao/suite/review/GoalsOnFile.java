package jixiao.suite.review;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes goals straight into the tables of indicator-service, as if they had been approved in earlier years. */
final class GoalsOnFile implements AutoCloseable {
    private static final int GOALS_AT_ONCE = 10_000;
    private static final String GOALS = "copy performance_goal (id, lock_version, version, project_id, fiscal_year,"
            + " project_version, project_name, region, unit_id, unit_region, unit_code, unit_name, department_id,"
            + " department_region, department_code, department_name, budget, stage, version_count, current_version,"
            + " approved_version) from stdin";
    private static final String VERSIONS =
            "copy goal_version (goal_id, number, stated_at, goal, numbered_goals) from stdin";
    private static final String INDICATORS =
            "copy goal_indicator (goal_id, goal_version, position, category, subcategory, name, target) from stdin";
    private static final String UNITS =
            "copy known_organisation (id, region, code, name, parent_id, path, version) from stdin";

    private final Connection database;

    GoalsOnFile(String url, String user, String password) throws SQLException {
        database = DriverManager.getConnection(url, user, password);
    }

    List<UUID> write(int count) throws SQLException {
        copy(
                UNITS,
                Stream.iterate(0, unit -> unit < GeneratedGoals.UNITS, unit -> unit + 1)
                        .map(unit -> line(
                                GeneratedGoals.unitId(unit),
                                GeneratedGoals.region(unit),
                                "U" + unit,
                                "第" + unit + "单位",
                                "\\N",
                                "/" + GeneratedGoals.unitId(unit) + "/",
                                1)));
        GeneratedGoals generated = new GeneratedGoals();
        List<UUID> ids = new ArrayList<>();
        for (int from = 0; from < count; from += GOALS_AT_ONCE) {
            List<GeneratedGoals.Goal> goals = new ArrayList<>();
            for (int n = from; n < Math.min(count, from + GOALS_AT_ONCE); n++) {
                goals.add(generated.next(n));
            }
            goals.forEach(goal -> ids.add(goal.id()));
            copy(GOALS, goals.stream().map(GoalsOnFile::goal));
            copy(VERSIONS, goals.stream().map(goal -> line(goal.id(), 1, "2024-01-08 00:00:00Z", goal.text(), "{}")));
            copy(INDICATORS, goals.stream().flatMap(GoalsOnFile::rows));
            System.err.printf("\r已写入 %d/%d", ids.size(), count);
        }
        System.err.println();
        return ids;
    }

    int marked() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from marked_goal")) {
            counted.next();
            return counted.getInt(1);
        }
    }

    /** As the nightly maintenance of any database does. */
    void settle() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static String goal(GeneratedGoals.Goal goal) {
        UUID unit = GeneratedGoals.unitId(goal.unit());
        String region = GeneratedGoals.region(goal.unit());
        String code = "U" + goal.unit();
        String name = "第" + goal.unit() + "单位";
        return line(
                goal.id(),
                0,
                1,
                goal.project(),
                goal.year(),
                1,
                goal.name(),
                region,
                unit,
                region,
                code,
                name,
                unit,
                region,
                code,
                name,
                goal.budget(),
                "APPROVED",
                1,
                1,
                1);
    }

    private static Stream<String> rows(GeneratedGoals.Goal goal) {
        return Stream.iterate(0, i -> i < goal.rows().size(), i -> i + 1).map(i -> {
            String[] row = goal.rows().get(i);
            return line(goal.id(), 1, i + 1, row[0], row[1], row[2], row[3]);
        });
    }

    private static String line(Object... cells) {
        return Stream.of(cells).map(Object::toString).collect(Collectors.joining("\t", "", "\n"));
    }

    private void copy(String statement, Stream<String> lines) throws SQLException {
        CopyIn copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            byte[] bytes = lines.collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
