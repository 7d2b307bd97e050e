package jixiao.publication.opendata.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.publication.opendata.ChangeFeed;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.opendata.PublicationChange;
import jixiao.publication.opendata.RecentRelease;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Edition;
import jixiao.values.FiscalYear;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Rows are written in the transaction of the change and get their position from whoever reads next, under a lock that
 * lasts until the positions are committed. A sequence alone would leave gaps that fill later: a transaction that took a
 * lower number may commit after one with a higher.
 */
@ApplicationScoped
@Transactional
class KeptChangeFeed implements ChangeFeed {
    private final Session database;

    KeptChangeFeed(Session database) {
        this.database = database;
    }

    @Override
    public void note(Disclosure disclosure, Instant at) {
        Edition published = disclosure.published().orElse(null);
        Edition edition = published == null ? disclosure.lastPublic().orElseThrow() : published;
        database.createNativeMutationQuery("insert into public_change (change, disclosure_id, release_id, project_id,"
                        + " kind, fiscal_year, unit_id, edition, digest, changed_at)"
                        + " values (:change, :id, :release, :project, :kind, :year, :unit, :edition, :digest, :at)")
                .setParameter("change", published == null ? "WITHDRAWN" : "PUBLISHED")
                .setParameter("id", disclosure.id())
                .setParameter("release", disclosure.release().id())
                .setParameter("project", disclosure.projectId())
                .setParameter("kind", disclosure.release().kind().name())
                .setParameter("year", disclosure.release().fiscalYear().year())
                .setParameter("unit", disclosure.unit().id())
                .setParameter("edition", edition.number())
                .setParameter("digest", edition.digest())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public List<PublicationChange> after(long position, int limit) {
        givePositions();
        return database.createNativeQuery(
                        "select position, change, disclosure_id, release_id, project_id, kind, fiscal_year, edition,"
                                + " digest, changed_at from public_change where position > :position"
                                + " order by position limit :limit",
                        Object[].class)
                .setParameter("position", position)
                .setParameter("limit", limit)
                .getResultStream()
                .map(KeptChangeFeed::change)
                .toList();
    }

    /** Looks at the last changes only: a feed is for those who come back. */
    @Override
    public List<RecentRelease> recentReleases(int limit) {
        givePositions();
        return database.createNativeQuery(
                        "select r.id, r.title, r.department_name, r.kind, r.fiscal_year, max(c.changed_at)"
                                + " from (select release_id, changed_at from public_change where position is not null"
                                + " order by position desc limit 20000) c join release r on r.id = c.release_id"
                                + " group by r.id order by max(c.changed_at) desc, r.id limit :limit",
                        Object[].class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new RecentRelease(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        DisclosureKind.valueOf((String) row[3]),
                        new FiscalYear((Integer) row[4]),
                        (Instant) row[5]))
                .toList();
    }

    @Override
    public Optional<Stamp> newest(DataScope scope) {
        givePositions();
        return newestOf(scope).uniqueResultOptional().map(row -> new Stamp((Long) row[0], (Instant) row[1]));
    }

    private NativeQuery<Object[]> newestOf(DataScope scope) {
        String newest = "select position, changed_at from public_change where position is not null%s"
                + " order by position desc limit 1";
        return switch (scope) {
            case DataScope.Everything() -> database.createNativeQuery(newest.formatted(""), Object[].class);
            case DataScope.OfUnit(var unit, var year) ->
                database.createNativeQuery(
                                newest.formatted(" and fiscal_year = :year and unit_id in (select unit_id"
                                        + " from disclosure where unit_region = :region and unit_code = :code)"),
                                Object[].class)
                        .setParameter("year", year.year())
                        .setParameter("region", unit.region().code())
                        .setParameter("code", unit.code());
        };
    }

    private void givePositions() {
        boolean waiting = database.createNativeQuery(
                        "select exists (select 1 from public_change where position is null)", Boolean.class)
                .getSingleResult();
        if (!waiting) {
            return;
        }
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('public_change', 2))")
                .getSingleResult();
        database.createNativeMutationQuery("update public_change c set position = o.position from (select id,"
                        + " nextval('public_change_position') as position from (select id from public_change"
                        + " where position is null order by id) t) o where o.id = c.id and c.position is null")
                .executeUpdate();
    }

    private static PublicationChange change(Object[] row) {
        UUID id = (UUID) row[2];
        return new PublicationChange(
                (Long) row[0],
                PublicationChange.Kind.valueOf((String) row[1]),
                id,
                (UUID) row[3],
                (UUID) row[4],
                DisclosureKind.valueOf((String) row[5]),
                new FiscalYear((Integer) row[6]),
                (Integer) row[7],
                (String) row[8],
                (Instant) row[9],
                "/disclosures/" + id);
    }
}
