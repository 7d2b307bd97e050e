package jixiao.values.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folded text once from left to right and keeps the phrases it finds. Every attempt looks a bounded distance
 * ahead, so the walk takes time in proportion to the text.
 */
final class PhraseFinder {
    /** The characters a phrase can begin with. */
    private static final boolean[] BEGINS = begins();

    private final String text;
    private List<Phrase> phrases = new ArrayList<>();
    private final LostSigns lost;
    private final boolean mayHoldRatio;

    private PhraseFinder(String text) {
        this.text = text;
        this.lost = new LostSigns(text);
        this.mayHoldRatio = RatioPhrases.maybeIn(text);
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
        return lost.warnings();
    }

    private void walk() {
        int place = 0;
        while (place < text.length()) {
            Phrase phrase = BEGINS[text.charAt(place)] ? phraseAt(place) : null;
            lost.noteSign(place);
            if (phrase != null) {
                lost.noteAround(phrase);
                phrases.add(phrase);
                place = phrase.end();
            } else if (FoldedText.isDigit(text.charAt(place))) {
                int end = Numeral.endOfDigits(text, place);
                lost.noteStray(place, end);
                place = endOfName(end);
            } else {
                place++;
            }
        }
    }

    /** The digits of a name may go on behind a dash: GB3838-2002, pH6-9. */
    private int endOfName(int place) {
        int end = place;
        while (end + 1 < text.length() && text.charAt(end) == '-' && FoldedText.isDigit(text.charAt(end + 1))) {
            end = Numeral.endOfDigits(text, end + 1);
        }
        return end;
    }

    private static boolean[] begins() {
        boolean[] begins = new boolean[Character.MAX_VALUE + 1];
        for (int i = 0; i < begins.length; i++) {
            char first = (char) i;
            begins[i] = "每前第-±".indexOf(first) >= 0
                    || Numeral.begins(first)
                    || DateReader.begins(first)
                    || IntervalNotation.begins(first)
                    || MeasureWord.begins(first)
                    || ChangePhrases.begins(first);
        }
        return begins;
    }

    private @Nullable Phrase phraseAt(int place) {
        Phrase found = EachPhrases.rhythm(text, place);
        found = found == null ? IntervalNotation.at(text, place) : found;
        found = found == null ? ChangePhrases.at(text, place) : found;
        found = found == null ? DatePhrases.at(text, place) : found;
        found = found == null ? RankPhrases.at(text, place) : found;
        found = found == null && mayHoldRatio ? RatioPhrases.at(text, place) : found;
        found = found == null ? measure(place) : found;
        found = found == null ? EachPhrases.at(text, place) : found;
        return found == null ? EachPhrases.average(text, place) : found;
    }

    private @Nullable Phrase measure(int place) {
        Phrase found = MeasurePhrases.at(text, place);
        Phrase around = found == null ? null : BoundedName.from(text, found);
        return around == null ? found : around;
    }
}
