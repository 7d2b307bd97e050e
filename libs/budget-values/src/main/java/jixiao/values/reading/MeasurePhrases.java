package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a number with its bounding words, unit and denominators at one place of a folded text. */
final class MeasurePhrases {
    private static final int LONGEST_NAME = 8;

    private static final List<String> MONEY_NAMES = List.of("预算", "执行", "资金", "金额", "款", "费", "额", "钱");

    private final String text;
    private final int start;
    private final BoundWords words;
    private final Bounding bounding;

    private MeasurePhrases(String text, int start) {
        this.text = text;
        this.start = start;
        this.words = new BoundWords(text, start);
        this.bounding = words.bounding;
    }

    /** The measure phrase that begins at the place, or null. */
    static @Nullable Phrase at(String text, int place) {
        return new MeasurePhrases(text, place).read();
    }

    private @Nullable Phrase read() {
        words.readBefore();
        if (words.place > start && bounding.operator() == Operator.UNSTATED && isDate()) {
            return null;
        }
        boolean negative = isMinus();
        boolean tolerance = charAt(words.place) == '±';
        Numeral number = NumberPlace.numeral(
                text, negative || tolerance ? words.place + 1 : words.place, words.bounded || tolerance);
        number = number == null ? Numeral.oneOfScale(text, words.place) : number;
        Numeral share = negative || tolerance ? null : Share.at(text, words.place);
        if (share != null) {
            number = share;
            words.sayUnit(UnitOfMeasure.PERCENT);
        }
        if (number == null) {
            return null;
        }
        UnitPhrase unit = unit(number);
        if (unit == null) {
            return null;
        }
        BigDecimal value = number.value().add(unit.more());
        BigDecimal low = (negative ? value.negate() : value).multiply(unit.times());
        RangeEnd allowed = tolerance
                ? Tolerance.around(BigDecimal.ZERO, low, unit)
                : Tolerance.at(text, unit.end(), low, unit.unit());
        RangeEnd high = allowed == null ? RangeEnd.at(text, unit.end(), low, unit) : allowed;
        UnitPhrase last = high == null ? unit : high.unit();
        boolean accepted = share != null || NumberPlace.accepts(text, start, words.place, number, last, words.bounded);
        if (!accepted || isRecentTime(unit)) {
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
        if (unit == null || unit.warning() == null) {
            return unit;
        }
        if (!words.unitBefore.isEmpty() && unit.warning() == Warning.UNIT_UNKNOWN) {
            return UnitPhrase.missing(number.end());
        }
        return unit.warning() == Warning.UNIT_ABBREVIATED && isCount() ? unit.withoutMoney() : unit;
    }

    /** Whether the words before name a count: the 万 of 粉丝数≥1万 and 人次≥2万 is no money. */
    private boolean isCount() {
        String name = text.substring(Math.max(0, start - LONGEST_NAME), start);
        boolean counts = !name.isEmpty() && "数量丝次人户".indexOf(name.charAt(name.length() - 1)) >= 0;
        return counts && MONEY_NAMES.stream().noneMatch(name::contains);
    }

    private boolean isDate() {
        return words.place < text.length() && DatePhrases.at(text, words.place) != null;
    }

    /** 近3年 is a stretch of time the value is about, not about three years. */
    private boolean isRecentTime(UnitPhrase unit) {
        return unit.unit().isTime() && words.place > 0 && text.charAt(words.place - 1) == '近';
    }

    private Phrase measure(List<BigDecimal> values, UnitPhrase unit) {
        words.place = unit.end();
        UnitOfMeasure measuredIn = takeUnit(unit);
        words.readBehind();
        Measure measure =
                new Measure(bounding.operator(), values, measuredIn, List.copyOf(new LinkedHashSet<>(words.per)));
        return new Phrase(start, words.place, measure, bounding.confidence(), bounding.warnings());
    }

    private UnitOfMeasure takeUnit(UnitPhrase unit) {
        if (unit.unit().isNone()) {
            String said = words.unitBefore.isEmpty() ? UnitInLabel.before(text, start) : words.unitBefore;
            if (!said.isEmpty()) {
                return new UnitOfMeasure(said);
            }
        }
        Warning warning = unit.warning();
        if (warning != null && !Denominators.isPerPopulation(text, words.place)) {
            boolean noun = words.place < text.length()
                    && UnitPhrase.isHan(charAt(words.place))
                    && MeasureWord.after(text, words.place) == null;
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
        return charAt(words.place) == '-'
                && FoldedText.isDigit(charAt(words.place + 1))
                && (words.place == 0 || words.bounded || ":(,;率长降幅速".indexOf(text.charAt(words.place - 1)) >= 0);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
