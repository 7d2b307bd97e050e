package jixiao.publication.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.kit.search.Bigrams;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.search.Catalogue;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;
import jixiao.publication.search.ReleaseSummary;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** Reads the catalogue from its one table. */
@ApplicationScoped
class PublishedCatalogue implements Catalogue {
    private final EntityManager database;

    PublishedCatalogue(EntityManager database) {
        this.database = database;
    }

    /** Hits are materialised before they are ordered: a rare word would else walk the whole list backwards. */
    @Override
    public List<CatalogueEntry> find(CatalogueQuery query, Cursor after, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String hits = "with hits as materialized (select * from catalogue_entry" + where(query, parameters) + ")";
        if (query.text() == null) {
            hits = "with hits as (select * from catalogue_entry" + where(query, parameters) + ")";
        }
        parameters.put("at", after.listedAt());
        parameters.put("rank", after.rank());
        parameters.put("id", after.disclosureId());
        parameters.put("limit", limit);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = bind(
                        database.createNativeQuery(
                                hits + " select " + CatalogueRows.COLUMNS
                                        + " from hits where (listed_at, rank, disclosure_id)"
                                        + " < (cast(:at as timestamptz), cast(:rank as integer), cast(:id as uuid))"
                                        + " order by listed_at desc, rank desc, disclosure_id desc limit :limit",
                                Object[].class),
                        parameters)
                .getResultList();
        return rows.stream().map(CatalogueRows::entry).toList();
    }

    @Override
    public long count(CatalogueQuery query) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(query, parameters);
        return (long)
                bind(database.createNativeQuery("select count(*) from catalogue_entry" + where, Long.class), parameters)
                        .getSingleResult();
    }

    @Override
    public List<ReleaseSummary> newestReleases(int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select r.id, r.kind, r.fiscal_year, r.region, r.department_name, r.title, r.origin,"
                                + " shown.forms, shown.amount, shown.published_on from release r"
                                + " cross join lateral (select count(*) as forms, sum(amount) as amount,"
                                + " max(published_on) as published_on from catalogue_entry c where c.release_id = r.id)"
                                + " shown where shown.forms > 0 order by r.opened_at desc, r.id limit :limit",
                        Object[].class)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(CatalogueRows::summary).toList();
    }

    @Override
    public Map<DisclosureKind, Long> countByKind() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select kind, count(*) from catalogue_entry group by kind", Object[].class)
                .getResultList();
        Map<DisclosureKind, Long> counts = new EnumMap<>(DisclosureKind.class);
        rows.forEach(row -> counts.put(DisclosureKind.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    @Override
    public Choices choices() {
        @SuppressWarnings("unchecked")
        List<Object[]> departments = database.createNativeQuery(
                        "select department_id, max(department_name), max(region) from catalogue_entry"
                                + " group by department_id order by 3, 2, 1",
                        Object[].class)
                .getResultList();
        return new Choices(
                distinct("region", String.class).stream().map(RegionCode::new).toList(),
                distinct("fiscal_year", Integer.class).reversed().stream()
                        .map(FiscalYear::new)
                        .toList(),
                departments.stream()
                        .map(row -> new Department((UUID) row[0], (String) row[1], new RegionCode((String) row[2])))
                        .toList());
    }

    private <T> List<T> distinct(String column, Class<T> type) {
        @SuppressWarnings("unchecked")
        List<T> values = database.createNativeQuery(
                        "select distinct " + column + " from catalogue_entry order by 1", type)
                .getResultList();
        return values;
    }

    private static String where(CatalogueQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (query.region() != null) {
            conditions.add("region like :region");
            parameters.put("region", query.region().prefix() + "%");
        }
        if (query.below() != null) {
            conditions.add("unit_id in (select below.id from known_organisation below, known_organisation asked"
                    + " where asked.region = :unitRegion and asked.code = :unitCode"
                    + " and below.path like asked.path || '%')");
            parameters.put("unitRegion", query.below().region().code());
            parameters.put("unitCode", query.below().code());
        }
        if (query.projectId() != null) {
            conditions.add("project_id = :projectId");
            parameters.put("projectId", query.projectId());
        }
        if (query.unit() != null) {
            conditions.add("unit_id = :unit");
            parameters.put("unit", query.unit());
        }
        if (query.department() != null) {
            conditions.add("department_id = :department");
            parameters.put("department", query.department());
        }
        if (query.fiscalYear() != null) {
            conditions.add("fiscal_year = :year");
            parameters.put("year", query.fiscalYear().year());
        }
        if (query.kind() != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", query.kind().name());
        }
        if (query.text() != null) {
            conditions.add("words @@ cast(:words as tsquery)");
            parameters.put("words", Bigrams.query(query.text()));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static Query bind(Query query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
