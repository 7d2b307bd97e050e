package jixiao.indicator.kinship.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.kinship.UnitCost;

/** A unit cost as it is stored beside its goal. */
record StoredPrice(UUID goal, UnitCost cost) {
    private static final String SELECT = """
            select priced.* from (select distinct * from unnest(?::text[], ?::text[])) as asked (activity, per)
            cross join lateral (select c.* from goal_unit_cost c join performance_goal g on g.id = c.goal_id
                where c.activity = asked.activity and c.per = asked.per and c.province = ?
                  and c.fiscal_year between ? and ? and c.goal_id is distinct from ?
                  and g.stage in ('SUBMITTED', 'REVIEWED', 'APPROVED', 'RECORDED') and g.unit_id is distinct from ?
                order by c.fiscal_year desc limit ?) as priced""";

    /** Of each activity the newest of other units, in the order of the index, so that a rare one is found at once; drafts are left out. */
    static List<StoredPrice> of(Connection connection, Compared goal, Collection<UnitCost> costs, int most)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", costs.stream().map(UnitCost::activity).toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", costs.stream().map(UnitCost::per).toArray()));
            select.setString(3, Provinces.of(goal.region()));
            select.setInt(4, goal.year().year() - 1);
            select.setInt(5, goal.year().year() + 1);
            select.setObject(6, goal.goalId(), Types.OTHER);
            select.setObject(7, goal.unitId(), Types.OTHER);
            select.setInt(8, most);
            ResultSet found = select.executeQuery();
            List<StoredPrice> prices = new ArrayList<>();
            while (found.next()) {
                prices.add(new StoredPrice(found.getObject("goal_id", UUID.class), cost(found)));
            }
            return prices;
        }
    }

    private static UnitCost cost(ResultSet found) throws SQLException {
        return new UnitCost(
                found.getInt("position"),
                found.getString("activity"),
                found.getString("per"),
                Set.of((String[]) found.getArray("groups").getArray()),
                found.getBigDecimal("yuan"),
                found.getString("written"),
                found.getBoolean("in_name"));
    }
}
