package jixiao.publication.documents.batches;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All batches with their ZIPs. Each method is a transaction of its own unless one is there. */
public interface Batches {
    void add(Batch batch);

    /** Those that are not expired. */
    Optional<Batch> byId(UUID id, Instant now);

    Load load();

    /** The oldest that waits, or whose lease has run out; nobody else gets it until then. */
    Optional<Batch> claim(Instant now, Instant leasedUntil);

    /** @throws BatchTakenAway when it was cancelled, or is packed by another by now */
    void progress(Batch claimed, int done, int total, Instant leasedUntil);

    /** @throws BatchTakenAway as {@link #progress} */
    void addPart(Batch claimed, int position, byte[] content);

    /** @throws BatchTakenAway as {@link #progress} */
    void finish(Batch claimed, int forms, long bytes, String digest, Instant expiresAt);

    /** Does nothing when it was taken away. */
    void fail(Batch claimed, String remarks);

    /** Whether it was still open. */
    boolean cancel(UUID id);

    /** What is packed of these selections, or being packed, is thrown away and packed again. */
    void packAgain(Set<String> selections);

    /** A part of the ZIP as the attempt wrote it, from 0; empty after the last. */
    Optional<byte[]> part(Batch done, int position);

    int deleteExpired(Instant now);

    /**
     * What all batches together cost.
     *
     * @param open how many wait or run
     * @param bytes kept
     */
    record Load(long open, long bytes) {}
}
