package jixiao.publication.documents.batches.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jixiao.publication.documents.batches.Batch;
import jixiao.publication.documents.batches.BatchState;
import org.jspecify.annotations.Nullable;

/**
 * A batch as everyone sees it.
 *
 * @param done how many of the total forms are packed
 * @param bytes of the ZIP so far
 * @param sha256 of the ZIP; null until it is done
 * @param download address of the ZIP; null until it is done
 * @param expiresAt when it is deleted
 * @param remarks why it failed
 */
public record BatchView(
        UUID id,
        String title,
        List<String> formats,
        BatchState state,
        int done,
        int total,
        long bytes,
        @Nullable String sha256,
        @Nullable String download,
        Instant requestedAt,
        Instant expiresAt,
        @Nullable String remarks) {

    static BatchView of(Batch batch) {
        return new BatchView(
                batch.id(),
                batch.title(),
                batch.formats(),
                batch.state(),
                batch.done(),
                batch.total(),
                batch.bytes(),
                batch.digest(),
                batch.state() == BatchState.DONE ? batch.filePath() : null,
                batch.requestedAt(),
                batch.expiresAt(),
                batch.remarks());
    }
}
