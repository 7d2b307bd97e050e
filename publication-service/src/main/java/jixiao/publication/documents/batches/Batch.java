package jixiao.publication.documents.batches;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it stands. Who has claimed it writes under its attempt.
 *
 * @param formats extensions, in the order of {@link BatchFormats#OFFERED}
 * @param done how many of the {@code total} forms are packed or were no longer public
 * @param bytes of the ZIP as far as it is kept
 * @param digest SHA-256 of the ZIP; null until it is done
 * @param remarks why it failed, in Chinese
 * @param attempt how often packing was begun
 * @param failures how often it ended without an outcome
 * @param expiresAt when it is deleted
 */
public record Batch(
        UUID id,
        BatchSelection selection,
        List<String> formats,
        String title,
        BatchState state,
        int done,
        int total,
        long bytes,
        @Nullable String digest,
        @Nullable String remarks,
        int attempt,
        int failures,
        Instant requestedAt,
        Instant expiresAt) {

    /** Its address for programs. */
    public String path() {
        return "/api/publications/batches/" + id;
    }

    public String filePath() {
        return path() + "/file";
    }
}
