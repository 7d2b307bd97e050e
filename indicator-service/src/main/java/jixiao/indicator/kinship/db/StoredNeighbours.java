package jixiao.indicator.kinship.db;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.kinship.Neighbour;
import jixiao.values.FiscalYear;
import jixiao.values.Money;

/** Reads goals as neighbours of one that is compared; drafts of other units are left out. */
final class StoredNeighbours {
    private static final String SELECT = """
            select g.id, g.project_id, g.fiscal_year, g.unit_id, g.unit_name, g.project_name, g.budget,
                   g.stage in ('APPROVED', 'RECORDED') or exists (select from known_organisation o
                       where o.id = g.unit_id and o.region like ? and o.path like ?) as nameable,
                   v.goal, v.numbered_goals
            from performance_goal g
            join goal_version v on v.goal_id = g.id and v.number = g.current_version
            where g.id = any (?)
              and (g.stage in ('SUBMITTED', 'REVIEWED', 'APPROVED', 'RECORDED') or g.unit_id = ?)
            order by g.fiscal_year desc, g.unit_code, g.id""";

    private StoredNeighbours() {}

    /** By goal, the newest first, with their indicators. */
    static Map<UUID, Neighbour> whole(Connection database, Compared goal, Collection<UUID> goals) throws SQLException {
        return goals.isEmpty() ? Map.of() : of(database, goal, goals, StoredRows.of(database, goals));
    }

    /** By goal, the newest first. Their indicators are left out: of hundreds they lie on pages all over the disk. */
    static Map<UUID, Neighbour> withoutRows(Connection database, Compared goal, Collection<UUID> goals)
            throws SQLException {
        return of(database, goal, goals, Map.of());
    }

    private static Map<UUID, Neighbour> of(
            Connection database, Compared goal, Collection<UUID> goals, Map<UUID, List<Indicator>> rows)
            throws SQLException {
        Map<UUID, Neighbour> neighbours = new LinkedHashMap<>();
        if (goals.isEmpty()) {
            return neighbours;
        }
        try (PreparedStatement select = database.prepareStatement(SELECT)) {
            select.setString(1, goal.scope().region());
            select.setString(2, goal.scope().path());
            select.setArray(3, database.createArrayOf("uuid", goals.toArray()));
            select.setObject(4, goal.unitId(), Types.OTHER);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                UUID id = found.getObject("id", UUID.class);
                neighbours.put(id, neighbour(found, rows.getOrDefault(id, List.of())));
            }
        }
        return neighbours;
    }

    static List<UUID> ids(ResultSet found) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        while (found.next()) {
            ids.add(found.getObject(1, UUID.class));
        }
        return ids;
    }

    private static Neighbour neighbour(ResultSet found, List<Indicator> rows) throws SQLException {
        BigDecimal budget = found.getBigDecimal("budget");
        return new Neighbour(
                found.getObject("project_id", UUID.class),
                new FiscalYear(found.getInt("fiscal_year")),
                found.getObject("unit_id", UUID.class),
                found.getString("unit_name"),
                found.getString("project_name"),
                budget == null ? null : new Money(budget),
                found.getBoolean("nameable"),
                new GoalContent(
                        found.getString("goal"),
                        List.of((String[]) found.getArray("numbered_goals").getArray()),
                        rows));
    }
}
