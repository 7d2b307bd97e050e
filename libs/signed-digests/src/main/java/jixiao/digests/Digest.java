package jixiao.digests;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Two digests of the same bytes, in lower-case hexadecimal: one that everyone can reckon, and the national one.
 *
 * @param bytes how many there are
 */
public record Digest(String sha256, String sm3, long bytes) {

    public static Digest of(byte[] content) {
        MessageDigest sha256 = newSha256();
        SM3Digest sm3 = new SM3Digest();
        sha256.update(content);
        sm3.update(content, 0, content.length);
        return finished(sha256, sm3, content.length);
    }

    /** Of a stream of any length; it is read to its end and stays open. */
    public static Digest of(InputStream content) throws IOException {
        MessageDigest sha256 = newSha256();
        SM3Digest sm3 = new SM3Digest();
        byte[] buffer = new byte[16 * 1024];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            sha256.update(buffer, 0, read);
            sm3.update(buffer, 0, read);
            bytes += read;
        }
        return finished(sha256, sm3, bytes);
    }

    private static Digest finished(MessageDigest sha256, SM3Digest sm3, long bytes) {
        byte[] national = new byte[sm3.getDigestSize()];
        sm3.doFinal(national, 0);
        return new Digest(
                HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(national), bytes);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
