package jixiao.publication.documents.batches;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.digests.Digest;

/** A ZIP that knows the digest of every file in it, and how large it may become. */
final class BatchArchive implements Closeable {
    static final String SUMS = "SHA256SUMS";

    private final PartsStream parts;
    private final ZipOutputStream zip;
    private final LocalDateTime madeAt;
    private final long mostBytes;
    private final StringBuilder sums = new StringBuilder();

    BatchArchive(PartsStream parts, LocalDateTime madeAt, long mostBytes) {
        this.parts = parts;
        this.zip = new ZipOutputStream(parts, UTF_8);
        this.madeAt = madeAt;
        this.mostBytes = mostBytes;
    }

    /** @throws TooManyBytes when the archive is larger than it may be */
    void add(String path, byte[] content) {
        write(path, content);
        sums.append(Digest.of(content).sha256()).append("  ").append(path).append('\n');
    }

    /** The digests of all files before it, as {@code sha256sum --check} reads them. */
    void addSums() {
        write(SUMS, sums.toString().getBytes(UTF_8));
    }

    private void write(String path, byte[] content) {
        try {
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(madeAt);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (parts.bytes() > mostBytes) {
            throw new TooManyBytes();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It would be larger than a batch may be. */
    static final class TooManyBytes extends RuntimeException {
        TooManyBytes() {
            super("too many bytes", null, false, false);
        }
    }
}
