package jixiao.values.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the words around a number at a moving place: its bound, the unit said before it, the denominators. */
final class BoundWords {
    private static final int MOST_WORDS_BEFORE = 6;
    private static final String NEGATIONS = "未不没非无勿莫禁";
    private static final int LONGEST_BRACKET = 9;
    private static final String INCLUDED = "(含)";

    private final String text;
    int place;
    /** The unit that 百分之 or ¥ says before the number, else empty. */
    String unitBefore = "";
    /** Whether any word makes what follows a number that measures, even in Chinese numerals. */
    boolean bounded;

    final List<UnitOfMeasure> per = new ArrayList<>();
    final Bounding bounding = new Bounding();

    BoundWords(String text, int place) {
        this.text = text;
        this.place = place;
    }

    /** Notes the unit that the number itself says. */
    void sayUnit(UnitOfMeasure unit) {
        unitBefore = unit.symbol();
        bounded = true;
    }

    /** Moves over the words before the number. */
    void readBefore() {
        for (int words = 0; words < MOST_WORDS_BEFORE && place < text.length(); words++) {
            if (text.charAt(place) == '每') {
                int end = Denominators.one(text, place + 1, per);
                if (end < 0) {
                    return;
                }
                bounded = true;
                place = end;
                continue;
            }
            Lexicon.Word<MeasureWord> word = MeasureWord.before(text, place);
            if (word == null) {
                return;
            }
            take(word.meaning());
            place += word.length();
            skipQualification(word);
        }
    }

    /** Moves over what stands between a bound and its number: 不超过(含)5人, 不高于市场价的90%. */
    private void skipQualification(Lexicon.Word<MeasureWord> word) {
        if (!QualifiedBound.isOpen(word)) {
            return;
        }
        place += text.startsWith(INCLUDED, place) ? INCLUDED.length() : 0;
        int number = QualifiedBound.number(text, place, word);
        if (number > place) {
            bounding.doubt(Confidence.LIKELY, Warning.FROM_SENTENCE);
            place = number;
        }
    }

    private void take(MeasureWord word) {
        switch (word.role()) {
            case OPERATOR -> {
                bounded = true;
                if (isNegated()) {
                    bounding.doubt(Confidence.DOUBTFUL, Warning.OPERATOR_NEGATED);
                }
                bounding.join(Objects.requireNonNull(word.operator()));
            }
            case TENDENCY -> {
                bounded = true;
                bounding.lean(Objects.requireNonNull(word.operator()));
            }
            case AVERAGE -> {
                bounded = true;
                bounding.join(Operator.AVERAGE);
                if (!word.unit().isEmpty()) {
                    per.add(new UnitOfMeasure(word.unit()));
                }
            }
            case UNIT -> {
                bounded = true;
                unitBefore = word.unit();
            }
            case LEAD -> {}
        }
    }

    private boolean isNegated() {
        return place > 0 && NEGATIONS.indexOf(text.charAt(place - 1)) >= 0;
    }

    /** Moves over the denominators, which may stand before or after 以上. */
    void readBehind() {
        place = Denominators.read(text, place, per);
        readAfter();
        place = Denominators.read(text, place, per);
        if (!per.isEmpty() && per.stream().anyMatch(Denominators::isUnknown)) {
            bounding.doubt(Confidence.LIKELY, Warning.UNIT_UNKNOWN);
        }
    }

    private void readAfter() {
        boolean excluded = skipIncluded();
        Lexicon.Word<Operator> word = MeasureWord.after(text, place);
        if (word != null && !(word.text().equals("内") && "部容涵设".indexOf(charAt(place + 1)) >= 0)) {
            place += word.length();
            boolean strict = skipIncluded() || excluded;
            if (!strict
                    && bounding.operator().excludesTheBound()
                    && word.meaning().isBound()) {
                bounding.doubt(Confidence.LIKELY, Warning.OPERATOR_CONFLICT);
            }
            bounding.join(strict ? word.meaning().excludingTheBound() : word.meaning());
        } else if (charAt(place) == '+'
                && (place + 1 == text.length() || UnitPhrase.ENDS.indexOf(charAt(place + 1)) >= 0)) {
            bounding.join(Operator.GE);
            place++;
        }
    }

    /** Skips a bracket that says the bound belongs to it, (含), (含本数), or does not, (不含); true for the latter. */
    private boolean skipIncluded() {
        boolean excluded = text.startsWith("(不含", place);
        if (!excluded && !text.startsWith("(含", place)) {
            return false;
        }
        int close = text.substring(place, Math.min(place + LONGEST_BRACKET, text.length()))
                .indexOf(')');
        place += close + 1;
        return excluded && close > 0;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
