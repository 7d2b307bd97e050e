package jixiao.values.reading;

import java.util.EnumSet;
import java.util.Set;

/** Notes what a bad copy or a slip of the keyboard has lost: signs that look like others, digits that belong to nothing. */
final class LostSigns {
    /** Brackets that stand for > and <, the care-of sign that stands for %, and ≠, which no target means. */
    private static final String LOOK_ALIKES = "》《〉〈℅≠";

    /** What stands in the place of ≥ or ≤, and of %, where a copy went wrong. */
    private static final String LOST_BEFORE = "?\uFFFD□■▢";

    private static final String LOST_BEHIND = "$&#@^\uFFFD□■▢";

    private final String text;
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);

    LostSigns(String text) {
        this.text = text;
        boolean errorOfSpreadsheet = text.startsWith("#") && text.length() > 1 && FoldedText.isLatin(text.charAt(1));
        if (errorOfSpreadsheet) {
            warnings.add(Warning.GARBLED);
        }
    }

    Set<Warning> warnings() {
        return warnings;
    }

    /** Notes a sign that stands for another one. */
    void noteSign(int place) {
        if (LOOK_ALIKES.indexOf(text.charAt(place)) < 0 || closesTitle(place)) {
            return;
        }
        boolean beforeNumber = place + 1 < text.length() && FoldedText.isDigit(text.charAt(place + 1));
        if (beforeNumber || text.charAt(place) == '℅' || place == 0 && "》〉".indexOf(text.charAt(place)) >= 0) {
            warnings.add(Warning.LOOK_ALIKE);
        }
    }

    /** The 》 of 印刷《年鉴》500册. */
    private boolean closesTitle(int place) {
        int opening = "》〉".indexOf(text.charAt(place));
        return opening >= 0 && text.lastIndexOf("《〈".charAt(opening), place) >= 0;
    }

    /** ?95%, 二100% and 290$ have lost a sign to a bad copy. */
    void noteAround(Phrase phrase) {
        char before = phrase.start() == 0 ? '\0' : text.charAt(phrase.start() - 1);
        char after = phrase.end() < text.length() ? text.charAt(phrase.end()) : '\0';
        boolean digits = FoldedText.isDigit(text.charAt(phrase.start()));
        boolean likeSign = phrase.start() == 1 && "工二之".indexOf(before) >= 0;
        if (after != '\0' && LOST_BEHIND.indexOf(after) >= 0
                || digits && before != '\0' && (likeSign || LOST_BEFORE.indexOf(before) >= 0)) {
            warnings.add(Warning.LOOK_ALIKE);
        }
    }

    /** Notes digits that belong to no phrase, unless they are part of a name. */
    void noteStray(int place, int end) {
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        char after = end < text.length() ? text.charAt(end) : '\0';
        char next = end + 1 < text.length() ? text.charAt(end + 1) : '\0';
        boolean inWord = place > 1 && FoldedText.isLatin(text.charAt(place - 2));
        boolean likeDigit = before != '\0' && "OolI".indexOf(before) >= 0 && !inWord;
        if (likeDigit || "OolI".indexOf(after) >= 0 && after != '\0') {
            warnings.add(Warning.LOOK_ALIKE);
        } else if (":/比".indexOf(after) >= 0 && FoldedText.isDigit(next) || UnitPhrase.isFraction(text, end)) {
            warnings.add(Warning.RATIO);
        } else if (after == ' ' && FoldedText.isDigit(next)) {
            warnings.add(Warning.SPACED_DIGITS);
        } else if (!isName(place, end, before, after)) {
            warnings.add(Warning.GARBLED);
        }
    }

    private boolean isName(int place, int end, char before, char after) {
        Numeral number = Numeral.at(text, place);
        return FoldedText.isLatin(before)
                || FoldedText.isLatin(after)
                || before == '第'
                || before == '近'
                || before == '前'
                || after == '号'
                || before != '\0' && "([〔【".indexOf(before) >= 0 && ")]〕】".indexOf(after) >= 0
                || number != null && NumberPlace.isEnumerator(text, place, number)
                || number != null && UnitPhrase.at(text, end) == null && after != '分';
    }
}
