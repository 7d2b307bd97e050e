package jixiao.evaluation.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All evidence with its content. */
public interface EvidenceFiles {
    /** Of a sheet, in the order in which it came. */
    List<Evidence> ofSheet(UUID sheetId);

    Optional<Evidence> of(UUID sheetId, UUID id);

    Optional<Evidence> sameContent(UUID sheetId, UUID rowId, String digest);

    long countOfRow(UUID rowId);

    long bytesOfSheet(UUID sheetId);

    void add(Evidence evidence, CheckedFile file);

    /** A part of the content, from 0; empty after the last. */
    Optional<byte[]> part(UUID id, int position);

    void remove(Evidence evidence);
}
