package jixiao.publication.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.UnitKey;
import jixiao.publication.search.Catalogue;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;
import jixiao.publication.search.ReleaseSummary;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue from its table, and what there is to choose from its tally. */
@ApplicationScoped
class PublishedCatalogue implements Catalogue {
    private final EntityManager database;
    private final EntrySearch search;

    PublishedCatalogue(EntityManager database, EntrySearch search) {
        this.database = database;
        this.search = search;
    }

    @Override
    public List<CatalogueEntry> find(CatalogueQuery query, Cursor after, int limit) {
        return query.isEmpty() ? search.newest(after, limit) : search.find(query, after, limit);
    }

    @Override
    public long count(CatalogueQuery query, int most) {
        return query.isEmpty()
                ? Math.min(
                        most + 1L,
                        countByKind().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                : search.count(query, most);
    }

    @Override
    public List<ReleaseSummary> newestReleases(int limit) {
        return rows(
                        "select r.id, r.kind, r.fiscal_year, r.region, r.department_name, r.title, r.origin,"
                                + " shown.forms, shown.amount, shown.published_on from release r"
                                + " cross join lateral (select count(*) as forms, sum(amount) as amount,"
                                + " max(published_on) as published_on from catalogue_entry c where c.release_id = r.id)"
                                + " shown where shown.forms > 0 order by r.opened_at desc, r.id limit ?",
                        limit)
                .stream()
                .map(CatalogueRows::summary)
                .toList();
    }

    @Override
    public Map<DisclosureKind, Long> countByKind() {
        Map<DisclosureKind, Long> counts = new EnumMap<>(DisclosureKind.class);
        rows("select kind, cast(sum(entries) as bigint) from catalogue_tally group by kind")
                .forEach(row -> counts.put(DisclosureKind.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    @Override
    public Choices choices(@Nullable RegionCode region, int departments) {
        return new Choices(regions(), years(), departments(region == null ? "" : region.prefix(), departments));
    }

    /** One step of the index per region: the tally has a row for each department, year and kind as well. */
    private List<RegionCode> regions() {
        return rows("with recursive step as ((select region from catalogue_tally where entries > 0 order by 1 limit 1)"
                        + " union all select (select t.region from catalogue_tally t where t.entries > 0"
                        + " and t.region > step.region order by 1 limit 1) from step where step.region is not null)"
                        + " select region, 1 from step where region is not null")
                .stream()
                .map(row -> new RegionCode((String) row[0]))
                .toList();
    }

    private List<FiscalYear> years() {
        Object[] ends = rows("select min(fiscal_year), max(fiscal_year) from catalogue_tally where entries > 0")
                .getFirst();
        return ends[0] == null
                ? List.of()
                : IntStream.rangeClosed((Integer) ends[0], (Integer) ends[1])
                        .mapToObj(FiscalYear::new)
                        .toList()
                        .reversed();
    }

    /** Read in the order of the key, so that no more is read than is given. */
    private List<Department> departments(String prefix, int most) {
        return rows(
                        "select * from (select department_id, max(department_name) as name, region,"
                                + " cast(sum(entries) as bigint), max(department_region), max(department_code)"
                                + " from catalogue_tally where entries > 0 and region >= ? and region < ?"
                                + " group by region, department_id order by region, department_id limit ?) few"
                                + " order by region, name",
                        (prefix + "000000").substring(0, 6),
                        (prefix + "999999").substring(0, 6) + "9",
                        most)
                .stream()
                .map(row -> new Department(
                        (UUID) row[0],
                        new UnitKey(new RegionCode((String) row[4]), (String) row[5]),
                        (String) row[1],
                        new RegionCode((String) row[2]),
                        (Long) row[3]))
                .toList();
    }

    private List<Object[]> rows(String sql, Object... values) {
        var query = database.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }
}
