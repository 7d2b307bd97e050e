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

@ApplicationScoped
class KeptReleaseDigests implements ReleaseDigests {
    private static final String SHOWN = " from disclosure d join edition e on e.disclosure_id = d.id"
            + " where d.release_id = :release and e.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')";
    private static final String IN_ORDER = "d.position, d.unit_code, d.project_name, d.id, e.number";
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
    public String basis(UUID releaseId) {
        return database.createNativeQuery(
                        "select coalesce(md5((select title from release where id = :release) || string_agg("
                                + "d.project_name || d.id || e.number || e.state || e.digest, '/' order by " + IN_ORDER
                                + ")), '')" + SHOWN,
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
        return documents;
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
