package jixiao.evaluation.evidence.rest;

import java.time.Instant;
import java.util.UUID;
import jixiao.evaluation.evidence.Evidence;
import jixiao.evaluation.evidence.FileType;
import org.jspecify.annotations.Nullable;

/**
 * A file without its content.
 *
 * @param position of the row it proves, from 1; null when an adjusted goal has dropped the indicator
 * @param size in bytes
 * @param digest SHA-256 in hex
 */
public record EvidenceView(
        UUID id,
        @Nullable Integer position,
        String name,
        FileType type,
        long size,
        String digest,
        String addedBy,
        Instant addedAt) {
    static EvidenceView of(Evidence evidence, @Nullable Integer position) {
        return new EvidenceView(
                evidence.id(),
                position,
                evidence.name(),
                evidence.type(),
                evidence.size(),
                evidence.digest(),
                evidence.addedBy(),
                evidence.addedAt());
    }
}
