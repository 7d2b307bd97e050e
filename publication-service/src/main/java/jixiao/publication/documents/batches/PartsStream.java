package jixiao.publication.documents.batches;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Keeps what is written in parts of 256 KB: one of them at a time is in memory. */
final class PartsStream extends OutputStream {
    private static final int PART = 256 * 1024;

    private final Batches batches;
    private final Batch claimed;
    private final MessageDigest digest = sha256();
    private final byte[] part = new byte[PART];
    private int filled;
    private int position;
    private long bytes;

    PartsStream(Batches batches, Batch claimed) {
        this.batches = batches;
        this.claimed = claimed;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) {
        digest.update(content, from, length);
        bytes += length;
        for (int done = 0; done < length; ) {
            int some = Math.min(length - done, PART - filled);
            System.arraycopy(content, from + done, part, filled, some);
            filled += some;
            done += some;
            if (filled == PART) {
                keep();
            }
        }
    }

    /** The last part, which is shorter. */
    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        batches.addPart(claimed, position++, Arrays.copyOf(part, filled));
        filled = 0;
    }

    long bytes() {
        return bytes;
    }

    /** SHA-256 of everything; ends the counting. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
