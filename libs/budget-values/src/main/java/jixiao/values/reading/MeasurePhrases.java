package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds a number with its bounding words, unit and denominators at one place of a folded text. */
final class MeasurePhrases {
    private static final int MOST_WORDS_BEFORE = 6;
    private static final String NEGATIONS = "未不没非无勿莫禁";

    private static final int LONGEST_BRACKET = 9;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String text;
    private final int start;
    private int place;
    private String unitBefore = "";
    private boolean bounded;
    private final List<UnitOfMeasure> per = new ArrayList<>();
    private final Bounding bounding = new Bounding();

    private MeasurePhrases(String text, int start) {
        this.text = text;
        this.start = start;
        this.place = start;
    }

    /** The measure phrase that begins at the place, or null. */
    static @Nullable Phrase at(String text, int place) {
        return new MeasurePhrases(text, place).read();
    }

    private @Nullable Phrase read() {
        readWordsBefore();
        if (place > start && bounding.operator() == Operator.UNSTATED && isDate()) {
            return null;
        }
        boolean negative = isMinus();
        boolean tolerance = charAt(place) == '±';
        Numeral number = NumberPlace.numeral(text, negative || tolerance ? place + 1 : place, bounded || tolerance);
        number = number == null ? Numeral.oneOfScale(text, place) : number;
        if (number == null) {
            return null;
        }
        UnitPhrase unit = unit(number);
        if (unit == null) {
            return null;
        }
        BigDecimal value = unit.half() ? number.value().add(HALF) : number.value();
        BigDecimal low = (negative ? value.negate() : value).multiply(unit.times());
        RangeEnd allowed = tolerance
                ? Tolerance.around(BigDecimal.ZERO, low, unit)
                : Tolerance.at(text, unit.end(), low, unit.unit());
        RangeEnd high = allowed == null ? RangeEnd.at(text, unit.end(), low, unit) : allowed;
        UnitPhrase last = high == null ? unit : high.unit();
        if (!NumberPlace.accepts(text, start, place, number, last, bounded) || isRecentTime(unit)) {
            return null;
        }
        if (number.spaced()) {
            bounding.doubt(Confidence.LIKELY, Warning.SPACED_DIGITS);
        }
        if (allowed != null) {
            bounding.becomeTolerance();
        } else if (high != null) {
            bounding.becomeRange();
        } else if (unit.approximate()) {
            bounding.join(Operator.APPROX);
        }
        return measure(high == null ? List.of(low) : List.of(high.low(), high.high()), last);
    }

    /** The unit behind the number; where 百分之 or ¥ says it before, an unknown word behind is none. */
    private @Nullable UnitPhrase unit(Numeral number) {
        UnitPhrase unit = UnitPhrase.at(text, number.end());
        boolean said = unit != null && !unitBefore.isEmpty() && unit.warning() == Warning.UNIT_UNKNOWN;
        return said ? UnitPhrase.missing(number.end()) : unit;
    }

    private boolean isDate() {
        return place < text.length() && DatePhrases.at(text, place) != null;
    }

    /** 近3年 is a stretch of time the value is about, not about three years. */
    private boolean isRecentTime(UnitPhrase unit) {
        return unit.unit().isTime() && place > 0 && text.charAt(place - 1) == '近';
    }

    private Phrase measure(List<BigDecimal> values, UnitPhrase unit) {
        place = unit.end();
        UnitOfMeasure measuredIn = takeUnit(unit);
        place = Denominators.read(text, place, per);
        readWordsAfter();
        place = Denominators.read(text, place, per);
        if (per.stream().anyMatch(Denominators::isUnknown)) {
            bounding.doubt(Confidence.LIKELY, Warning.UNIT_UNKNOWN);
        }
        Measure measure = new Measure(bounding.operator(), values, measuredIn, List.copyOf(new LinkedHashSet<>(per)));
        return new Phrase(start, place, measure, bounding.confidence(), bounding.warnings());
    }

    private void readWordsBefore() {
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

    private void readWordsAfter() {
        boolean excluded = skipIncluded();
        Lexicon.Word<Operator> word = MeasureWord.after(text, place);
        if (word != null && !(word.text().equals("内") && "部容涵设".indexOf(charAt(place + 1)) >= 0)) {
            place += word.length();
            boolean strict = skipIncluded() || excluded;
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

    private UnitOfMeasure takeUnit(UnitPhrase unit) {
        if (unit.unit().isNone() && !unitBefore.isEmpty()) {
            return new UnitOfMeasure(unitBefore);
        }
        Warning warning = unit.warning();
        if (warning != null && !Denominators.isPerPopulation(text, place)) {
            boolean noun =
                    place < text.length() && UnitPhrase.isHan(charAt(place)) && MeasureWord.after(text, place) == null;
            bounding.doubt(noun ? Confidence.DOUBTFUL : Confidence.LIKELY, warning);
        }
        if (unit.unit().symbol().equals("月")) {
            boolean counts = bounding.operator() != Operator.UNSTATED;
            bounding.doubt(counts ? Confidence.LIKELY : Confidence.DOUBTFUL, Warning.AMBIGUOUS_MONTH);
            return counts ? unit.unit() : new UnitOfMeasure("个月");
        }
        return unit.unit();
    }

    private boolean isMinus() {
        return charAt(place) == '-'
                && FoldedText.isDigit(charAt(place + 1))
                && (place == 0 || bounded || ":(,".indexOf(text.charAt(place - 1)) >= 0);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
