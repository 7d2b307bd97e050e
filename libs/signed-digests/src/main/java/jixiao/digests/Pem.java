package jixiao.digests;

import java.util.Base64;

/** Keys as text (RFC 7468). */
final class Pem {
    private Pem() {}

    static String write(String kind, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    /** @throws IllegalArgumentException when the text holds none of the kind */
    static byte[] content(String kind, String pem) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + kind + " in PEM");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
