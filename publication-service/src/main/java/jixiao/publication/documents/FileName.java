package jixiao.publication.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Names of downloaded files: Chinese for those who can, plain for those who cannot (RFC 6266, RFC 8187). */
public final class FileName {
    private static final int LONGEST = 80;
    private static final String SPOKEN = "!#$&+-.^_`|~";

    private FileName() {}

    /** @param plain letters, digits and hyphens, for programs that know no other names */
    public static String disposition(String name, String plain, String extension) {
        return "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s.%s"
                .formatted(plain, extension, encoded(safe(name)), extension);
    }

    /** Without what a file system gives a meaning to, and what is not seen or turns the reading order. */
    public static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(character -> safe.appendCodePoint(kept(character) ? character : '_'));
        String trimmed = safe.toString().strip().replaceAll("^\\.+|\\.+$", "");
        return trimmed.isEmpty() ? "_" : trimmed;
    }

    private static boolean kept(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "\\/:*?\"<>|%".indexOf(character) < 0;
        };
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(UTF_8)) {
            char character = (char) (each & 0xff);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || SPOKEN.indexOf(character) >= 0);
            encoded.append(plain ? Character.toString(character) : "%%%02X".formatted((int) character));
        }
        return encoded.toString();
    }
}
