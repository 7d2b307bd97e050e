package jixiao.indicator.kinship.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jixiao.indicator.kinship.Bearers;
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.kinship.PlainText;
import jixiao.indicator.kinship.PricedNeighbour;
import jixiao.indicator.kinship.StoredGoals;
import jixiao.indicator.kinship.UnitCost;
import org.hibernate.Session;

@ApplicationScoped
class JdbcStoredGoals implements StoredGoals {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int MOST_BESIDES = 200;
    /** Enough to find what is alike, few enough to read while somebody waits. */
    private static final int MOST_BEARING = 200;

    private static final int MOST_PRICES = 100;

    private static final String BESIDES =
            "select id from performance_goal where unit_id = ? and fiscal_year = ? and id <> ? order by id limit ?";
    private static final String BEFORE = """
            select id, project_id, project_name from performance_goal
            where (unit_id = ? or project_id = ?) and fiscal_year = ? and stage in ('APPROVED', 'RECORDED')
            order by id limit ?""";
    private static final String BEARING = """
            select bearing.mark, bearing.goal_id from unnest(?::bigint[]) as asked (mark)
            cross join lateral (select m.mark, m.goal_id from goal_mark m
                join performance_goal g on g.id = m.goal_id
                where m.mark = asked.mark and m.goal_id <> ?
                  and (g.stage in ('SUBMITTED', 'REVIEWED', 'APPROVED', 'RECORDED') or g.unit_id = ?)
                order by m.goal_id limit ?) as bearing""";

    private final Session database;

    JdbcStoredGoals(Session database) {
        this.database = database;
    }

    @Override
    public List<Neighbour> besides(Compared goal) {
        if (goal.unitId() == null) {
            return List.of();
        }
        return database.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BESIDES)) {
                select.setObject(1, goal.unitId());
                select.setInt(2, goal.year().year());
                select.setObject(3, idOf(goal));
                select.setInt(4, MOST_BESIDES);
                List<UUID> ids = StoredNeighbours.ids(select.executeQuery());
                return List.copyOf(StoredNeighbours.whole(connection, goal, ids).values());
            }
        });
    }

    @Override
    public Optional<Neighbour> before(Compared goal) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BEFORE)) {
                select.setObject(1, goal.unitId(), Types.OTHER);
                select.setObject(2, goal.projectId(), Types.OTHER);
                select.setInt(3, goal.year().year() - 1);
                select.setInt(4, MOST_BESIDES);
                ResultSet found = select.executeQuery();
                UUID same = null;
                while (found.next()) {
                    boolean isTheProject = found.getObject(2, UUID.class).equals(goal.projectId());
                    boolean bearsItsName =
                            PlainText.ofName(found.getString(3)).equals(PlainText.ofName(goal.projectName()));
                    if (isTheProject || same == null && bearsItsName) {
                        same = found.getObject(1, UUID.class);
                    }
                }
                return same == null
                        ? Optional.<Neighbour>empty()
                        : StoredNeighbours.whole(connection, goal, List.of(same)).values().stream()
                                .findFirst();
            }
        });
    }

    @Override
    public Map<Long, Bearers> bearing(Compared goal, Set<Long> marks, boolean evenCommonplace) {
        return database.doReturningWork(connection -> {
            Map<Long, List<UUID>> ids = bearing(connection, goal, marks);
            Map<UUID, Neighbour> neighbours =
                    StoredNeighbours.withoutRows(connection, goal, rarestFirst(ids, evenCommonplace));
            Map<Long, Bearers> bearing = new HashMap<>();
            ids.forEach((mark, goals) -> bearing.put(
                    mark,
                    new Bearers(
                            goals.stream()
                                    .filter(neighbours::containsKey)
                                    .map(neighbours::get)
                                    .toList(),
                            goals.size() > COMMONPLACE)));
            return bearing;
        });
    }

    private static Map<Long, List<UUID>> bearing(Connection connection, Compared goal, Set<Long> marks)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BEARING)) {
            select.setArray(1, connection.createArrayOf("bigint", marks.toArray()));
            select.setObject(2, idOf(goal));
            select.setObject(3, goal.unitId(), Types.OTHER);
            select.setInt(4, COMMONPLACE + 1);
            ResultSet found = select.executeQuery();
            Map<Long, List<UUID>> bearing = new LinkedHashMap<>();
            while (found.next()) {
                bearing.computeIfAbsent(found.getLong(1), mark -> new ArrayList<>())
                        .add(found.getObject(2, UUID.class));
            }
            return bearing;
        }
    }

    private static List<UUID> rarestFirst(Map<Long, List<UUID>> bearing, boolean evenCommonplace) {
        return bearing.values().stream()
                .filter(goals -> evenCommonplace || goals.size() <= COMMONPLACE)
                .sorted(Comparator.comparingInt(List::size))
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_BEARING)
                .toList();
    }

    @Override
    public List<PricedNeighbour> pricing(Compared goal, Collection<UnitCost> costs) {
        return database.doReturningWork(connection -> {
            List<StoredPrice> prices = StoredPrice.of(connection, goal, costs, MOST_PRICES);
            Map<UUID, Neighbour> neighbours = StoredNeighbours.withoutRows(
                    connection,
                    goal,
                    prices.stream().map(StoredPrice::goal).distinct().toList());
            return prices.stream()
                    .filter(price -> neighbours.containsKey(price.goal()))
                    .map(price -> new PricedNeighbour(neighbours.get(price.goal()), price.cost()))
                    .toList();
        });
    }

    private static UUID idOf(Compared goal) {
        return goal.goalId() == null ? NOBODY : goal.goalId();
    }
}
