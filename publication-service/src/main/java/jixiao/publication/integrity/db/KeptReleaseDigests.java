package jixiao.publication.integrity.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.digests.Digest;
import jixiao.digests.DigestList;
import jixiao.publication.integrity.ReleaseDigests;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KeptReleaseDigests implements ReleaseDigests {
    private static final String SHOWN = " from disclosure d join edition e on e.disclosure_id = d.id"
            + " where d.release_id = :release and e.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')";
    /** Reports stand under the self-evaluations that people entered, one or more of a release. */
    private static final String REPORTS = " from report_edition e join release r on r.id = :release"
            + " and r.kind = 'SELF_EVALUATION' and r.origin = 'ENTERED' and r.fiscal_year = e.fiscal_year"
            + " where e.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN') and e.unit_id in"
            + " (select d.unit_id from disclosure d where d.release_id = :release)";

    private static final String IN_ORDER = "d.position, d.unit_code, d.project_name, d.id, e.number";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int FETCHED_AT_ONCE = 200;

    private final Session database;

    KeptReleaseDigests(Session database) {
        this.database = database;
    }

    @Override
    public boolean any(UUID releaseId) {
        return database.createNativeQuery("select exists (select 1" + SHOWN + ")", Boolean.class)
                .setParameter("release", releaseId)
                .getSingleResult();
    }

    @Override
    public List<UUID> releases(@Nullable UUID after, int limit) {
        return database.createNativeQuery(
                        "select r.id from release r where r.id > :after and exists (select 1 from disclosure d"
                                + " join edition e on e.disclosure_id = d.id where d.release_id = r.id"
                                + " and e.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) order by r.id limit :limit",
                        UUID.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public String basis(UUID releaseId) {
        return database.createNativeQuery(
                        "select coalesce(md5((select title from release where id = :release) || string_agg("
                                + "d.project_name || d.id || e.number || e.state || e.digest, '/' order by " + IN_ORDER
                                + ") || coalesce((select string_agg(e.unit_name || e.report_id || e.number || e.state"
                                + " || e.digest, '/' order by e.unit_code, e.report_id, e.number)" + REPORTS
                                + "), '')), '')" + SHOWN,
                        String.class)
                .setParameter("release", releaseId)
                .getSingleResult();
    }

    /** Read through a cursor: the documents of a large release do not fit into memory together. */
    @Override
    public List<DigestList.Document> documents(UUID releaseId) {
        List<DigestList.Document> documents = new ArrayList<>();
        try (ScrollableResults<Object[]> rows = database.createNativeQuery(
                        "select d.id, d.project_name, e.number, e.state, e.content" + SHOWN + " order by " + IN_ORDER,
                        Object[].class)
                .setParameter("release", releaseId)
                .setFetchSize(FETCHED_AT_ONCE)
                .setReadOnly(true)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (rows.next()) {
                documents.add(document(rows.get()));
            }
        }
        documents.addAll(reports(releaseId));
        return documents;
    }

    private List<DigestList.Document> reports(UUID releaseId) {
        return database
                .createNativeQuery(
                        "select e.report_id, e.unit_name, e.number, e.state, e.content" + REPORTS
                                + " order by e.unit_code, e.report_id, e.number",
                        Object[].class)
                .setParameter("release", releaseId)
                .getResultList()
                .stream()
                .map(row -> new DigestList.Document(
                        "/reports/" + row[0] + "/editions/" + row[2] + ".json",
                        row[1] + "绩效自评报告",
                        (Integer) row[2],
                        (String) row[3],
                        Digest.of(((String) row[4]).getBytes(UTF_8))))
                .toList();
    }

    private static DigestList.Document document(Object[] row) {
        return new DigestList.Document(
                "/disclosures/" + row[0] + "/editions/" + row[2] + ".json",
                (String) row[1],
                (Integer) row[2],
                (String) row[3],
                Digest.of(((String) row[4]).getBytes(UTF_8)));
    }

    @Override
    public Optional<Kept> kept(UUID releaseId) {
        return database.createNativeQuery(
                        "select basis, written from release_digests where release_id = :release", Object[].class)
                .setParameter("release", releaseId)
                .uniqueResultOptional()
                .map(row -> new Kept((String) row[0], (String) row[1]));
    }

    @Override
    public void keep(UUID releaseId, Kept kept) {
        database.createNativeMutationQuery("insert into release_digests values (:release, :basis, :written)"
                        + " on conflict on constraint release_digests_pk"
                        + " do update set basis = excluded.basis, written = excluded.written")
                .setParameter("release", releaseId)
                .setParameter("basis", kept.basis())
                .setParameter("written", kept.written())
                .executeUpdate();
    }
}
