package jixiao.indicator.kinship.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.indicator.goals.Indicator;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** The indicators of the versions that count, of many goals at once. */
final class StoredRows {
    private static final String SELECT = """
            select i.goal_id, i.position, i.category, i.subcategory, i.name, i.target
            from performance_goal g
            join goal_indicator i on i.goal_id = g.id and i.goal_version = g.current_version
            where g.id = any (?) order by i.goal_id, i.position""";

    private StoredRows() {}

    static Map<UUID, List<Indicator>> of(Connection database, Collection<UUID> goals) throws SQLException {
        Map<UUID, List<Indicator>> rows = new HashMap<>();
        try (PreparedStatement select = database.prepareStatement(SELECT)) {
            select.setArray(1, database.createArrayOf("uuid", goals.toArray()));
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.computeIfAbsent(found.getObject(1, UUID.class), goal -> new ArrayList<>())
                        .add(row(found));
            }
        }
        return rows;
    }

    /** Captions, numbering and points are not compared. */
    private static Indicator row(ResultSet found) throws SQLException {
        return new Indicator(
                found.getInt("position"),
                null,
                named(Category.class, found.getString("category")),
                null,
                named(Subcategory.class, found.getString("subcategory")),
                null,
                found.getString("name"),
                found.getString("target"),
                null);
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
