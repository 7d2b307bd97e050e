package jixiao.evaluation.sheets.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import jixiao.evaluation.years.RegionYear;
import jixiao.evaluation.years.StageCounts;
import jixiao.kit.identity.Scope;
import jixiao.kit.time.SuiteCalendar;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlStageCounts implements StageCounts {
    private static final String SELECT = """
            select s.region, s.fiscal_year,
              count(*) filter (where s.stage = 'OPEN'),
              count(*) filter (where s.stage = 'SUBMITTED'),
              count(*) filter (where s.stage = 'REVIEWED'),
              count(*) filter (where s.stage = 'COMPLETED'),
              count(*) filter (where s.stage = 'CANCELLED'),
              count(*) filter (where s.stage = 'OPEN' and s.revision = 1 and y.closes < :today)
            from sheet s
              join known_organisation o on o.id = s.unit_id
              left join evaluation_year y on y.region = s.region and y.fiscal_year = s.fiscal_year
            where o.region like :scopeRegion and o.path like :scopePath""";

    private static final String GROUPED = " group by s.region, s.fiscal_year order by s.fiscal_year desc, s.region";

    private final EntityManager database;
    private final Clock clock;

    SqlStageCounts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Counts> page(Scope scope, @Nullable FiscalYear fiscalYear, @Nullable RegionYear after, int limit) {
        String where = (fiscalYear == null ? "" : " and s.fiscal_year = :year")
                + (after == null
                        ? ""
                        : " and (-s.fiscal_year, s.region) > (-cast(:afterYear as integer), :afterRegion)");
        TypedQuery<Tuple> query = query(where, scope);
        if (fiscalYear != null) {
            query.setParameter("year", fiscalYear.year());
        }
        if (after != null) {
            query.setParameter("afterYear", after.fiscalYear()).setParameter("afterRegion", after.region());
        }
        return query.setMaxResults(limit).getResultList().stream()
                .map(SqlStageCounts::counts)
                .toList();
    }

    @Override
    public Counts of(Scope scope, RegionYear year) {
        return query(" and s.region = :region and s.fiscal_year = :year", scope)
                .setParameter("region", year.region())
                .setParameter("year", year.fiscalYear())
                .getResultStream()
                .findFirst()
                .map(SqlStageCounts::counts)
                .orElse(new Counts(year, 0, 0, 0, 0, 0, 0));
    }

    @SuppressWarnings("unchecked")
    private TypedQuery<Tuple> query(String where, Scope scope) {
        return (TypedQuery<Tuple>) database.createNativeQuery(SELECT + where + GROUPED, Tuple.class)
                .setParameter("today", SuiteCalendar.today(clock))
                .setParameter("scopeRegion", scope.region())
                .setParameter("scopePath", scope.path());
    }

    private static Counts counts(Tuple row) {
        return new Counts(
                new RegionYear(row.get(0, String.class), row.get(1, Integer.class)),
                row.get(2, Long.class),
                row.get(3, Long.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                row.get(6, Long.class),
                row.get(7, Long.class));
    }
}
