package jixiao.indicator.kinship.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.kinship.MarkedGoal;
import jixiao.indicator.kinship.MarkedGoals;
import jixiao.indicator.kinship.UnitCost;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.hibernate.Session;

@ApplicationScoped
class JdbcMarkedGoals implements MarkedGoals {
    private static final String NOTE = """
            insert into marked_goal (goal_id, goal_version, edition)
            select * from unnest(?::uuid[], ?::integer[], ?::integer[])
            on conflict (goal_id) do update set goal_version = excluded.goal_version, edition = excluded.edition
            where (marked_goal.goal_version, marked_goal.edition) <> (excluded.goal_version, excluded.edition)
            returning goal_id""";

    private static final String FORGET_MARKS = "delete from goal_mark where goal_id = any (?)";
    private static final String FORGET_COSTS = "delete from goal_unit_cost where goal_id = any (?)";
    private static final String MARK =
            "insert into goal_mark (mark, goal_id) select * from unnest(?::bigint[], ?::uuid[])";
    private static final String PRICE = """
            insert into goal_unit_cost
                (goal_id, position, activity, per, groups, yuan, written, in_name, province, fiscal_year)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UNMARKED = """
            select g.id, g.current_version, g.region, g.fiscal_year, g.project_name, v.goal, v.numbered_goals
            from performance_goal g
            join goal_version v on v.goal_id = g.id and v.number = g.current_version
            where g.id > ? and not exists (select from marked_goal m
                where m.goal_id = g.id and m.goal_version = g.current_version and m.edition = ?)
            order by g.id limit ? for no key update of g skip locked""";

    private final Session database;

    JdbcMarkedGoals(Session database) {
        this.database = database;
    }

    @Override
    public void mark(List<MarkedGoal> goals) {
        database.flush();
        database.doWork(connection -> {
            Set<UUID> outdated = note(connection, goals);
            List<MarkedGoal> anew = goals.stream()
                    .filter(goal -> outdated.contains(goal.goalId()))
                    .toList();
            forget(connection, FORGET_MARKS, outdated);
            forget(connection, FORGET_COSTS, outdated);
            writeMarks(connection, anew);
            writeCosts(connection, anew);
        });
    }

    private static Set<UUID> note(Connection connection, List<MarkedGoal> goals) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
            insert.setArray(
                    1,
                    array(
                            connection,
                            "uuid",
                            goals.stream().map(MarkedGoal::goalId).toArray()));
            insert.setArray(
                    2,
                    array(
                            connection,
                            "integer",
                            goals.stream().map(MarkedGoal::version).toArray()));
            insert.setArray(
                    3,
                    array(
                            connection,
                            "integer",
                            goals.stream().map(MarkedGoal::edition).toArray()));
            ResultSet noted = insert.executeQuery();
            Set<UUID> outdated = new HashSet<>();
            while (noted.next()) {
                outdated.add(noted.getObject(1, UUID.class));
            }
            return outdated;
        }
    }

    private static void forget(Connection connection, String statement, Set<UUID> goals) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setArray(1, array(connection, "uuid", goals.toArray()));
            delete.executeUpdate();
        }
    }

    private static void writeMarks(Connection connection, List<MarkedGoal> goals) throws SQLException {
        List<Long> marks = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (MarkedGoal goal : goals) {
            goal.marks().forEach(mark -> {
                marks.add(mark);
                ids.add(goal.goalId());
            });
        }
        try (PreparedStatement insert = connection.prepareStatement(MARK)) {
            insert.setArray(1, array(connection, "bigint", marks.toArray()));
            insert.setArray(2, array(connection, "uuid", ids.toArray()));
            insert.executeUpdate();
        }
    }

    private static void writeCosts(Connection connection, List<MarkedGoal> goals) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PRICE)) {
            for (MarkedGoal goal : goals) {
                for (UnitCost cost : goal.costs()) {
                    insert.setObject(1, goal.goalId());
                    insert.setInt(2, cost.position());
                    insert.setString(3, cost.activity());
                    insert.setString(4, cost.per());
                    insert.setArray(5, array(connection, "text", cost.groups().toArray()));
                    insert.setBigDecimal(6, cost.yuan());
                    insert.setString(7, cost.written());
                    insert.setBoolean(8, cost.inName());
                    insert.setString(9, Provinces.of(goal.region()));
                    insert.setInt(10, goal.year().year());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Override
    public List<MarkedGoal> unmarked(UUID after, int edition, int most) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(UNMARKED)) {
                select.setObject(1, after);
                select.setInt(2, edition);
                select.setInt(3, most);
                ResultSet found = select.executeQuery();
                List<Unmarked> goals = new ArrayList<>();
                while (found.next()) {
                    goals.add(Unmarked.of(found));
                }
                Map<UUID, List<Indicator>> rows = StoredRows.of(
                        connection, goals.stream().map(Unmarked::id).toList());
                return goals.stream()
                        .map(goal -> goal.marked(rows.getOrDefault(goal.id(), List.of())))
                        .toList();
            }
        });
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private record Unmarked(
            UUID id, int version, String region, int year, String project, String goal, List<String> numberedGoals) {
        static Unmarked of(ResultSet found) throws SQLException {
            return new Unmarked(
                    found.getObject("id", UUID.class),
                    found.getInt("current_version"),
                    found.getString("region"),
                    found.getInt("fiscal_year"),
                    found.getString("project_name"),
                    found.getString("goal"),
                    List.of((String[]) found.getArray("numbered_goals").getArray()));
        }

        MarkedGoal marked(List<Indicator> rows) {
            return MarkedGoal.of(
                    id,
                    version,
                    new RegionCode(region),
                    new FiscalYear(year),
                    project,
                    new GoalContent(goal, numberedGoals, rows));
        }
    }
}
