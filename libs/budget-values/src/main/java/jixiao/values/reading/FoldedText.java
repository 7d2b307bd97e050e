package jixiao.values.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds the ways one character is written into one: full width, the look of signs, radicals that PDF text carries for
 * characters. Blanks go, except one between two letters or digits. Folding folded text changes nothing.
 */
final class FoldedText {
    private static final Pattern BELOW_ZERO = Pattern.compile("(?<!\\p{IsHan})(?:负|零下)(?=[0-9])");

    private FoldedText() {}

    static String of(String written) {
        return withSigns(isFolded(written) ? written : folded(written));
    }

    /** Whether no character is to be folded; a blank may have to go. */
    private static boolean isFolded(String written) {
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (sign == ' ' || fold(sign) != sign) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String written) {
        StringBuilder text = new StringBuilder(written.length());
        boolean blank = false;
        for (int i = 0; i < written.length(); i++) {
            char sign = fold(written.charAt(i));
            if (sign == '\0') {
                continue;
            }
            if (sign == ' ') {
                blank = true;
                continue;
            }
            if (blank && !text.isEmpty() && isAlphanumeric(text.charAt(text.length() - 1)) && isAlphanumeric(sign)) {
                text.append(' ');
            }
            blank = false;
            text.append(sign);
        }
        return text.toString();
    }

    /** 负5% and 零下5℃ are below zero. */
    private static String withSigns(String text) {
        return text.indexOf('负') < 0 && text.indexOf('零') < 0
                ? text
                : BELOW_ZERO.matcher(text).replaceAll("-");
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isLatin(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean isAlphanumeric(char sign) {
        return isDigit(sign) || isLatin(sign);
    }

    private static char fold(char sign) {
        if (sign < 0x80) {
            return sign <= ' ' || sign == 0x7F ? ' ' : sign;
        }
        if (UnitPhrase.isHan(sign)) {
            return sign;
        }
        if (sign >= 0xFF01 && sign <= 0xFF5E) {
            return (char) (sign - 0xFEE0);
        }
        if (sign >= 0x2E80 && sign <= 0x2FDF || sign >= 0xF900 && sign <= 0xFAFF) {
            String unified = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
            return unified.length() == 1 ? unified.charAt(0) : sign;
        }
        return switch (sign) {
            case '≧', '⩾', '≽', '≮' -> '≥';
            case '≦', '⩽', '≼', '≯' -> '≤';
            case '﹥' -> '>';
            case '﹤' -> '<';
            case '﹦', '═' -> '=';
            case 'µ' -> 'μ';
            case '﹪', '٪' -> '%';
            case '—', '–', '−', '‐', '‑', '‒', '―', '─', '﹣', '━' -> '-';
            case '〜', '∼', '˜', '∽' -> '~';
            case '∶', '﹕', '︰' -> ':';
            case '•', '・', '‧', '⋅', '∙', '･' -> '·';
            case '✕', '✖', '╳' -> '×';
            case '﹢' -> '+';
            case '﹐' -> ',';
            case '〇', '○', '◯' -> '〇';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F' -> '\0';
            default ->
                Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)
                        ? ' '
                        : sign;
        };
    }
}
