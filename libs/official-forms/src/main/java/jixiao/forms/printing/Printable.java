package jixiao.forms.printing;

import org.jspecify.annotations.Nullable;

/**
 * Text that every format can bear. What none can (control characters, halves of a character) and what turns the
 * reading order of the text around it is replaced by the visible �, so that it does no harm and is not passed over in
 * silence.
 */
final class Printable {
    private static final char REPLACEMENT = '\ufffd';

    private Printable() {}

    static String text(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String text = written.indexOf('\r') < 0
                ? written
                : written.replace("\r\n", "\n").replace('\r', '\n');
        if (text.codePoints().allMatch(Printable::bearable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> printable.appendCodePoint(bearable(character) ? character : REPLACEMENT));
        return printable.toString();
    }

    private static boolean bearable(int character) {
        return switch (character) {
            case '\n', '\t' -> true;
            // Embeddings, overrides and isolates of the bidirectional algorithm.
            case 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069 -> false;
            // The separators of lines and paragraphs, which formats treat each in its way.
            case 0x2028, 0x2029 -> false;
            default -> !Character.isISOControl(character) && !isSurrogate(character) && !isNoCharacter(character);
        };
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xfffe) == 0xfffe || character >= 0xfdd0 && character <= 0xfdef;
    }
}
