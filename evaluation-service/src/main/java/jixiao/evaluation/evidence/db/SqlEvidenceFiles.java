package jixiao.evaluation.evidence.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.evidence.CheckedFile;
import jixiao.evaluation.evidence.Evidence;
import jixiao.evaluation.evidence.EvidenceFiles;
import org.hibernate.Session;

/**
 * Content in parts of 256 KB in the service's own database (docs/adr/0008): it commits with its entry, is backed up with
 * it, and every replica sees it without a shared volume. A part at a time is in memory.
 */
@ApplicationScoped
class SqlEvidenceFiles implements EvidenceFiles {
    private static final int PART = 256 * 1024;
    private static final String INSERT = "insert into evidence_part (evidence_id, position, content) values (?, ?, ?)";

    private final Session database;

    SqlEvidenceFiles(Session database) {
        this.database = database;
    }

    @Override
    public List<Evidence> ofSheet(UUID sheetId) {
        return database.createQuery("from Evidence where sheetId = ?1 order by addedAt, id", Evidence.class)
                .setParameter(1, sheetId)
                .getResultList();
    }

    @Override
    public Optional<Evidence> of(UUID sheetId, UUID id) {
        return Optional.ofNullable(database.find(Evidence.class, id))
                .filter(evidence -> evidence.sheetId().equals(sheetId));
    }

    @Override
    public Optional<Evidence> sameContent(UUID sheetId, UUID rowId, String digest) {
        return database.createQuery("from Evidence where sheetId = ?1 and rowId = ?2 and digest = ?3", Evidence.class)
                .setParameter(1, sheetId)
                .setParameter(2, rowId)
                .setParameter(3, digest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long countOfRow(UUID rowId) {
        return database.createQuery("select count(*) from Evidence where rowId = ?1", Long.class)
                .setParameter(1, rowId)
                .getSingleResult();
    }

    @Override
    public long bytesOfSheet(UUID sheetId) {
        return database.createQuery("select coalesce(sum(e.size), 0L) from Evidence e where e.sheetId = ?1", Long.class)
                .setParameter(1, sheetId)
                .getSingleResult();
    }

    @Override
    public void add(Evidence evidence, CheckedFile file) {
        database.persist(evidence);
        database.flush();
        database.doWork(connection -> {
            try (InputStream in = Files.newInputStream(file.content());
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                int position = 0;
                for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                    insert.setObject(1, evidence.id());
                    insert.setInt(2, position++);
                    insert.setBytes(3, part);
                    insert.executeUpdate();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    @Transactional
    public Optional<byte[]> part(UUID id, int position) {
        return database.createNativeQuery(
                        "select content from evidence_part where evidence_id = ? and position = ?", byte[].class)
                .setParameter(1, id)
                .setParameter(2, position)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(Evidence evidence) {
        database.createNativeMutationQuery("delete from evidence_part where evidence_id = ?")
                .setParameter(1, evidence.id())
                .executeUpdate();
        database.remove(evidence);
    }
}
