package jixiao.values.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folded text once from left to right and keeps the phrases it finds. Every attempt looks a bounded distance
 * ahead, so the walk takes time in proportion to the text.
 */
final class PhraseFinder {
    /** Brackets that stand for > and <, and the care-of sign that stands for %. */
    private static final String LOOK_ALIKES = "》《〉〈℅";

    /** What stands in the place of ≥ or ≤, and of %, where a copy went wrong. */
    private static final String LOST_BEFORE = "?\uFFFD□■▢";

    private static final String LOST_BEHIND = "$&#@^\uFFFD□■▢";

    private final String text;
    private List<Phrase> phrases = new ArrayList<>();
    private final Set<Warning> broken = EnumSet.noneOf(Warning.class);

    private PhraseFinder(String text) {
        this.text = text;
    }

    static PhraseFinder in(String text) {
        PhraseFinder finder = new PhraseFinder(text);
        finder.walk();
        finder.phrases = EachPhrases.joined(text, finder.phrases);
        return finder;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** What is wrong with digits that belong to no phrase and to no name. */
    Set<Warning> broken() {
        return broken;
    }

    private void walk() {
        if (text.startsWith("#") && text.length() > 1 && FoldedText.isLatin(text.charAt(1))) {
            broken.add(Warning.GARBLED);
        }
        int place = 0;
        while (place < text.length()) {
            Phrase phrase = phraseAt(place);
            if (LOOK_ALIKES.indexOf(text.charAt(place)) >= 0) {
                noteLookAlike(place);
            }
            if (phrase != null) {
                noteSignsAround(phrase);
                phrases.add(phrase);
                place = phrase.end();
            } else if (FoldedText.isDigit(text.charAt(place))) {
                int end = Numeral.endOfDigits(text, place);
                noteStray(place, end);
                place = end;
            } else {
                place++;
            }
        }
    }

    private @Nullable Phrase phraseAt(int place) {
        Phrase found = EachPhrases.rhythm(text, place);
        found = found == null ? ChangePhrases.at(text, place) : found;
        found = found == null ? DatePhrases.at(text, place) : found;
        found = found == null ? RankPhrases.at(text, place) : found;
        found = found == null ? measure(place) : found;
        found = found == null ? EachPhrases.at(text, place) : found;
        return found == null ? EachPhrases.average(text, place) : found;
    }

    private @Nullable Phrase measure(int place) {
        Phrase found = MeasurePhrases.at(text, place);
        Phrase around = found == null ? null : BoundedName.from(text, found);
        return around == null ? found : around;
    }

    private void noteLookAlike(int place) {
        boolean beforeNumber = place + 1 < text.length() && FoldedText.isDigit(text.charAt(place + 1));
        if (beforeNumber || text.charAt(place) == '℅' || place == 0 && "》〉".indexOf(text.charAt(place)) >= 0) {
            broken.add(Warning.LOOK_ALIKE);
        }
    }

    /** ?95%, 二100% and 290$ have lost a sign to a bad copy. */
    private void noteSignsAround(Phrase phrase) {
        char before = phrase.start() == 0 ? '\0' : text.charAt(phrase.start() - 1);
        char after = phrase.end() < text.length() ? text.charAt(phrase.end()) : '\0';
        boolean digits = FoldedText.isDigit(text.charAt(phrase.start()));
        boolean likeSign = phrase.start() == 1 && "工二之".indexOf(before) >= 0;
        if (after != '\0' && LOST_BEHIND.indexOf(after) >= 0
                || digits && before != '\0' && (likeSign || LOST_BEFORE.indexOf(before) >= 0)) {
            broken.add(Warning.LOOK_ALIKE);
        }
    }

    private void noteStray(int place, int end) {
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        char after = end < text.length() ? text.charAt(end) : '\0';
        char next = end + 1 < text.length() ? text.charAt(end + 1) : '\0';
        if ("OolI".indexOf(before) >= 0 && before != '\0' || "OolI".indexOf(after) >= 0 && after != '\0') {
            broken.add(Warning.LOOK_ALIKE);
        } else if ((after == ':' || after == '/') && FoldedText.isDigit(next) || text.startsWith("分之", end)) {
            broken.add(Warning.RATIO);
        } else if (after == ' ' && FoldedText.isDigit(next)) {
            broken.add(Warning.SPACED_DIGITS);
        } else if (!isName(place, end, before, after)) {
            broken.add(Warning.GARBLED);
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
