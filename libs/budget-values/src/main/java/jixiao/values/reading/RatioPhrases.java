package jixiao.values.reading;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a ratio at one place of a folded text: 1:15, 生师比≤18:1, 3比1. It is no decimal; both its numbers are kept, with a
 * warning. Clock times (8:30, 17:00) and ratios of three are left.
 */
final class RatioPhrases {
    private static final String SIGNS = ":比";
    private static final String GOES_ON = ":比-~./%时点分";
    private static final int OPENING_HOUR = 6;
    private static final int LAST_HOUR = 24;
    private static final int LONGEST_PART = 4;

    private RatioPhrases() {}

    /** Whether the text has a sign that a ratio needs. */
    static boolean maybeIn(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('比') >= 0;
    }

    /** The ratio that begins at the place, with the words that bound it, or null. */
    static @Nullable Phrase at(String text, int place) {
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        if ("-~/.:".indexOf(before) >= 0 || isSymbol(before)) {
            return null;
        }
        BoundWords words = new BoundWords(text, place);
        words.readBefore();
        Numeral first = part(text, words.place);
        boolean sign = first != null && first.end() < text.length() && SIGNS.indexOf(text.charAt(first.end())) >= 0;
        Numeral second = sign ? part(text, first.end() + 1) : null;
        boolean years = second != null
                && first.end() - words.place == LONGEST_PART
                && second.end() - first.end() > LONGEST_PART;
        if (second == null
                || years
                || !words.per.isEmpty()
                || !words.unitBefore.isEmpty()
                || isClock(text, first, second)) {
            return null;
        }
        words.place = second.end();
        words.readBehind();
        Set<Warning> warnings = EnumSet.of(Warning.RATIO);
        warnings.addAll(words.bounding.warnings());
        Phrase.Ratio ratio = new Phrase.Ratio(words.bounding.operator(), first.value(), second.value());
        return new Phrase(place, words.place, ratio, Confidence.DOUBTFUL, warnings);
    }

    private static boolean isSymbol(char sign) {
        return FoldedText.isDigit(sign) || FoldedText.isLatin(sign);
    }

    /** A number in few digits that nothing but the sign of a ratio, a word or the end follows. */
    private static @Nullable Numeral part(String text, int place) {
        boolean digits = place < text.length() && FoldedText.isDigit(text.charAt(place));
        Numeral number = digits ? Numeral.digits(text, place) : null;
        return number == null || number.end() - place > LONGEST_PART ? null : number;
    }

    private static boolean isClock(String text, Numeral hour, Numeral minute) {
        String minutes = text.substring(hour.end() + 1, minute.end());
        int hours = hour.value().intValue();
        boolean fullOrHalf = minutes.equals("00") || minutes.equals("30");
        boolean goesOn = minute.end() < text.length() && GOES_ON.indexOf(text.charAt(minute.end())) >= 0;
        return goesOn || fullOrHalf && hours >= OPENING_HOUR && hours <= LAST_HOUR;
    }
}
