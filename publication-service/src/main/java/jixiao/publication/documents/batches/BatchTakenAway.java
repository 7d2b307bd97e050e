package jixiao.publication.documents.batches;

/** Whoever packs a batch may do so no longer: it was cancelled, must be packed anew, or the lease ran out. */
public final class BatchTakenAway extends RuntimeException {
    public BatchTakenAway(Batch claimed) {
        super("batch " + claimed.id() + ", attempt " + claimed.attempt() + ", was taken away", null, false, false);
    }
}
