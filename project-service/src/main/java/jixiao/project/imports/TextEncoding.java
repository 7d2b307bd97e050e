package jixiao.project.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads bytes as text: by their byte order mark; as UTF-8 where they are; else as the page declares, or in whichever of
 * UTF-8 and GB18030 the words of a performance form are found. A file that mixes encodings is read with U+FFFD where a
 * character is lost, so that its lines can be named, unless too much of it is.
 */
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final Pattern DECLARED =
            Pattern.compile("<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-zA-Z0-9_-]{3,20})");
    private static final int HEAD = 4096;
    private static final Pattern FORM_WORDS = Pattern.compile("绩效|项目|指标|单位|目标|预算");
    private static final char LOST = '\uFFFD';
    private static final int MOST_LOST = 20;

    private TextEncoding() {}

    /** Empty when the bytes are no text in an encoding that is read here. */
    static Optional<String> decode(byte[] content) {
        boolean marked = startsWith(content, UTF_16_LE) || startsWith(content, UTF_16_BE);
        Optional<String> text = marked
                ? strictly(content, StandardCharsets.UTF_16)
                : strictly(content, StandardCharsets.UTF_8).or(() -> otherwise(content));
        return text.filter(decoded -> decoded.indexOf('\0') < 0);
    }

    private static Optional<String> otherwise(byte[] content) {
        String utf8 = leniently(content, StandardCharsets.UTF_8);
        String gb18030 = leniently(content, GB18030);
        long inUtf8 = words(utf8);
        long inGb18030 = words(gb18030);
        String likelier = inUtf8 == inGb18030 ? declared(content, utf8, gb18030) : inUtf8 > inGb18030 ? utf8 : gb18030;
        long lost = likelier.chars().filter(character -> character == LOST).count();
        return lost * MOST_LOST > likelier.length() ? Optional.empty() : Optional.of(likelier);
    }

    private static String declared(byte[] content, String utf8, String gb18030) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() && declared.group(1).equalsIgnoreCase("utf-8") ? utf8 : gb18030;
    }

    private static long words(String text) {
        return FORM_WORDS.matcher(text).results().count();
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String leniently(byte[] content, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(content));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
