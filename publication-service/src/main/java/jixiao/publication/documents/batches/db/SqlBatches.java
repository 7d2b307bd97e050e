package jixiao.publication.documents.batches.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jixiao.publication.documents.batches.Batch;
import jixiao.publication.documents.batches.BatchSelection;
import jixiao.publication.documents.batches.BatchState;
import jixiao.publication.documents.batches.BatchTakenAway;
import jixiao.publication.documents.batches.Batches;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Whoever packs says the attempt with each write: one that is not the running one writes nothing. */
@ApplicationScoped
@Transactional
class SqlBatches implements Batches {
    private static final String COLUMNS = "id, selection, formats, title, state, done, total, bytes, digest, remarks,"
            + " attempt, failures, requested_at, expires_at";
    private static final String CLAIMED = " where id = :id and attempt = :attempt and state = 'RUNNING'";

    private final Session database;

    SqlBatches(Session database) {
        this.database = database;
    }

    @Override
    public void add(Batch batch) {
        database.createNativeMutationQuery("insert into publication_batch (" + COLUMNS + ") values (:id, :selection,"
                        + " :formats, :title, :state, 0, :total, 0, null, null, 0, 0, :requestedAt, :expiresAt)")
                .setParameter("id", batch.id())
                .setParameter("selection", batch.selection().written())
                .setParameter("formats", String.join(",", batch.formats()))
                .setParameter("title", batch.title())
                .setParameter("state", batch.state().name())
                .setParameter("total", batch.total())
                .setParameter("requestedAt", batch.requestedAt())
                .setParameter("expiresAt", batch.expiresAt())
                .executeUpdate();
    }

    @Override
    public Optional<Batch> byId(UUID id, Instant now) {
        return database.createNativeQuery(
                        "select " + COLUMNS + " from publication_batch where id = ? and expires_at > ?", Object[].class)
                .setParameter(1, id)
                .setParameter(2, now)
                .uniqueResultOptional()
                .map(SqlBatches::batch);
    }

    @Override
    public Load load() {
        Object[] row = database.createNativeQuery(
                        "select count(*) filter (where state in ('QUEUED', 'RUNNING')),"
                                + " cast(coalesce(sum(bytes), 0) as bigint) from publication_batch",
                        Object[].class)
                .getSingleResult();
        return new Load((Long) row[0], (Long) row[1]);
    }

    @Override
    public Optional<Batch> claim(Instant now, Instant leasedUntil) {
        Optional<UUID> next = database.createNativeQuery(
                        "select id from publication_batch where expires_at > :now and (state = 'QUEUED'"
                                + " or state = 'RUNNING' and leased_until < :now)"
                                + " order by requested_at, id limit 1 for update skip locked",
                        UUID.class)
                .setParameter("now", now)
                .uniqueResultOptional();
        next.ifPresent(id -> begin(id, leasedUntil));
        return next.flatMap(id -> byId(id, now));
    }

    private void begin(UUID id, Instant leasedUntil) {
        database.createNativeMutationQuery("update publication_batch set attempt = attempt + 1, done = 0, bytes = 0,"
                        + " failures = failures + case state when 'RUNNING' then 1 else 0 end,"
                        + " state = 'RUNNING', leased_until = :until where id = :id")
                .setParameter("until", leasedUntil)
                .setParameter("id", id)
                .executeUpdate();
        deleteParts(List.of(id));
    }

    @Override
    public void progress(Batch claimed, int done, int total, Instant leasedUntil) {
        write(
                claimed,
                ofClaimed("update publication_batch set done = :done, total = :total, leased_until = :until", claimed)
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("until", leasedUntil));
    }

    @Override
    public void addPart(Batch claimed, int position, byte[] content) {
        write(
                claimed,
                ofClaimed("update publication_batch set bytes = bytes + :bytes", claimed)
                        .setParameter("bytes", content.length));
        database.createNativeMutationQuery("insert into publication_batch_part (batch_id, attempt, position, content)"
                        + " values (:id, :attempt, :position, :content)")
                .setParameter("id", claimed.id())
                .setParameter("attempt", claimed.attempt())
                .setParameter("position", position)
                .setParameter("content", content)
                .executeUpdate();
    }

    @Override
    public void finish(Batch claimed, int forms, long bytes, String digest, Instant expiresAt) {
        write(
                claimed,
                ofClaimed(
                                "update publication_batch set state = 'DONE', done = :forms, total = :forms,"
                                        + " bytes = :bytes, digest = :digest, expires_at = :expiresAt,"
                                        + " leased_until = null",
                                claimed)
                        .setParameter("forms", forms)
                        .setParameter("bytes", bytes)
                        .setParameter("digest", digest)
                        .setParameter("expiresAt", expiresAt));
    }

    @Override
    public void fail(Batch claimed, String remarks) {
        int failed = ofClaimed(
                        "update publication_batch set state = 'FAILED', remarks = :remarks, bytes = 0,"
                                + " leased_until = null",
                        claimed)
                .setParameter("remarks", remarks)
                .executeUpdate();
        if (failed > 0) {
            deleteParts(List.of(claimed.id()));
        }
    }

    @Override
    public boolean cancel(UUID id) {
        int cancelled = database.createNativeMutationQuery(
                        "update publication_batch set state = 'CANCELLED', bytes = 0, leased_until = null"
                                + " where id = :id and state in ('QUEUED', 'RUNNING')")
                .setParameter("id", id)
                .executeUpdate();
        if (cancelled > 0) {
            deleteParts(List.of(id));
        }
        return cancelled > 0;
    }

    @Override
    public void packAgain(Set<String> selections) {
        List<UUID> again = database.createNativeQuery(
                        "update publication_batch set state = 'QUEUED', done = 0, bytes = 0, digest = null,"
                                + " leased_until = null where selection in (:selections)"
                                + " and state in ('QUEUED', 'RUNNING', 'DONE') returning id",
                        UUID.class)
                .setParameter("selections", selections)
                .getResultList();
        deleteParts(again);
    }

    private void deleteParts(List<UUID> batches) {
        if (!batches.isEmpty()) {
            database.createNativeMutationQuery("delete from publication_batch_part where batch_id in (:batches)")
                    .setParameter("batches", batches)
                    .executeUpdate();
        }
    }

    @Override
    public Optional<byte[]> part(Batch done, int position) {
        return database.createNativeQuery(
                        "select content from publication_batch_part where batch_id = ? and attempt = ? and position = ?",
                        byte[].class)
                .setParameter(1, done.id())
                .setParameter(2, done.attempt())
                .setParameter(3, position)
                .uniqueResultOptional();
    }

    @Override
    public int deleteExpired(Instant now) {
        return database.createNativeMutationQuery("delete from publication_batch where id = any(array("
                        + "select id from publication_batch where expires_at <= :now for update skip locked))")
                .setParameter("now", now)
                .executeUpdate();
    }

    private MutationQuery ofClaimed(String update, Batch claimed) {
        return database.createNativeMutationQuery(update + CLAIMED)
                .setParameter("id", claimed.id())
                .setParameter("attempt", claimed.attempt());
    }

    private static void write(Batch claimed, MutationQuery update) {
        if (update.executeUpdate() == 0) {
            throw new BatchTakenAway(claimed);
        }
    }

    private static Batch batch(Object[] row) {
        return new Batch(
                (UUID) row[0],
                BatchSelection.parse((String) row[1]),
                List.of(((String) row[2]).split(",")),
                (String) row[3],
                BatchState.valueOf((String) row[4]),
                (Integer) row[5],
                (Integer) row[6],
                (Long) row[7],
                (String) row[8],
                (String) row[9],
                (Integer) row[10],
                (Integer) row[11],
                (Instant) row[12],
                (Instant) row[13]);
    }
}
