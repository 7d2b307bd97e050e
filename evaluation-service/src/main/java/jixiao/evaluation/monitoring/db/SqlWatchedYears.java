package jixiao.evaluation.monitoring.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.monitoring.Watched;
import jixiao.evaluation.monitoring.WatchedYear;
import jixiao.evaluation.monitoring.WatchedYears;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlWatchedYears implements WatchedYears {
    /** The organisation's columns are named by the level. */
    private static final String COUNTED = """
            select %1$s_region, %1$s_code, max(%1$s_name),
                   count(*) filter (where light = 'RED'), count(*) filter (where light = 'YELLOW'),
                   count(*) filter (where light = 'GREEN'), count(*) filter (where light = 'BLUE'),
                   count(*) filter (where light = 'GREY')
            from watched_year
            where fiscal_year = :year and region like :region
              and unit_id in (select id from known_organisation where region like :scopeRegion and path like :scopePath)
              and (%1$s_region, %1$s_code) > (:afterRegion, :afterCode)
            group by %1$s_region, %1$s_code order by %1$s_region, %1$s_code""";

    private final Session database;

    SqlWatchedYears(Session database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Watched> of(Collection<UUID> sheetIds) {
        Map<UUID, Watched> known = new HashMap<>();
        database.createQuery(
                        "select new jixiao.evaluation.monitoring.Watched(w, p, a) from WatchedYear w"
                                + " left join YearPlan p on p.sheetId = w.sheetId"
                                + " left join Alert a on a.year = w"
                                + " and a.stage <> jixiao.evaluation.monitoring.AlertStage.CLEARED"
                                + " where w.sheetId in :sheets",
                        Watched.class)
                .setParameter("sheets", sheetIds)
                .getResultStream()
                .forEach(watched -> known.put(watched.year().sheetId(), watched));
        return known;
    }

    @Override
    public void add(WatchedYear year) {
        database.persist(year);
    }

    @Override
    public List<LightCount> counted(
            Scope scope, FiscalYear year, @Nullable RegionCode region, Level level, @Nullable String after, int limit) {
        int slash = after == null ? -1 : after.indexOf('/');
        var query = database.createNativeQuery(COUNTED.formatted(column(level)), Object[].class)
                .setParameter("year", year.year())
                .setParameter("region", region == null ? "%" : region.prefix() + "%")
                .setParameter("afterRegion", slash < 0 ? "" : after.substring(0, slash))
                .setParameter("afterCode", slash < 0 ? "" : after.substring(slash + 1));
        scope.parameters().forEach(query::setParameter);
        return query.setMaxResults(limit)
                .getResultStream()
                .map(SqlWatchedYears::count)
                .toList();
    }

    private static String column(Level level) {
        return switch (level) {
            case DEPARTMENT -> "department";
            case UNIT -> "unit";
        };
    }

    private static LightCount count(Object[] row) {
        return new LightCount(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                (Long) row[7]);
    }
}
