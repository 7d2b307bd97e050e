package jixiao.publication.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page as it goes over the wire.
 *
 * @param place beginning of the address whose changes void it, see {@link PublicChanges}
 * @param asOf the count of changes before it was made
 * @param countedAs see {@link CountedRoute}
 * @param digest SHA-256 of the page, shortened
 */
record KeptPage(
        String place, long asOf, int status, @Nullable String countedAs, String digest, byte[] gzipped) {
    private static final int DIGEST_BYTES = 16;

    static KeptPage of(String place, long asOf, int status, @Nullable String countedAs, String page) {
        byte[] plain = page.getBytes(UTF_8);
        return new KeptPage(place, asOf, status, countedAs, digest(plain), gzip(plain));
    }

    /** Each encoding is a representation of its own (RFC 9110 §8.8.3.3). */
    String etag(boolean gzip) {
        return '"' + digest + (gzip ? "-gz\"" : "\"");
    }

    /** Whether the header {@code If-None-Match} names it. */
    boolean isKnown(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains('"' + digest));
    }

    byte[] body(boolean gzip) {
        if (gzip) {
            return gzipped;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int weight() {
        return gzipped.length + 512;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(sha, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
