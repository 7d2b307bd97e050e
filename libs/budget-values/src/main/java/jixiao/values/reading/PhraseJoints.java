package jixiao.values.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring phrases that say one thing: ≥80%且≤90%, 1小时30分钟; and lends 每月 to the 20日 of 每月5日、20日. */
final class PhraseJoints {
    private static final Set<String> JOINS_BOUNDS = Set.of("", ",", "且", ",且", "并", "和", "及", "、", "但", ",但");
    private static final Set<String> JOINS_SPAN = Set.of("至", "到", "-", "~");
    private static final Set<String> JOINS_ENDS = Set.of("和", "与", "至", "到", "及");
    private static final Set<String> JOINS_DAYS = Set.of("、", "和", "及", "与", ",");

    private PhraseJoints() {}

    static List<Phrase> joined(String text, List<Phrase> phrases) {
        List<Phrase> joined = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            Phrase before = joined.isEmpty() ? null : joined.getLast();
            String gap = before == null ? "" : text.substring(before.end(), phrase.start());
            Phrase whole = before == null ? null : whole(text, before, phrase);
            Phrase monthly = before == null ? null : monthly(gap, before, phrase);
            Phrase bounded = before == null ? null : bounded(gap, before, phrase);
            Phrase target = before == null ? null : ChangeFromBase.target(text, before, phrase);
            if (target != null) {
                joined.set(joined.size() - 1, target);
            } else if (before != null && NumbersInNames.isOfName(text, before, phrase)) {
                joined.set(joined.size() - 1, phrase);
            } else if (whole != null) {
                joined.set(joined.size() - 1, whole);
            } else {
                joined.add(monthly != null ? monthly : bounded != null ? bounded : phrase);
            }
        }
        return joined;
    }

    private static @Nullable Phrase whole(String text, Phrase before, Phrase phrase) {
        String gap = text.substring(before.end(), phrase.start());
        if (!(before.content() instanceof Measure first) || !(phrase.content() instanceof Measure second)) {
            return null;
        }
        Measure measure = null;
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(before.warnings());
        warnings.addAll(phrase.warnings());
        Confidence confidence = before.confidence().atMost(phrase.confidence());
        Measure span = JOINS_SPAN.contains(gap) ? span(first, second) : null;
        Measure bounds = JOINS_BOUNDS.contains(gap) ? between(first, second) : null;
        if (bounds != null) {
            measure = bounds;
            warnings.remove(Warning.UNIT_MISSING);
            if (first.operator().excludesTheBound() || second.operator().excludesTheBound()) {
                warnings.add(Warning.END_EXCLUDED);
                confidence = confidence.atMost(Confidence.LIKELY);
            }
        } else if (span != null) {
            measure = span;
        } else if (JOINS_ENDS.contains(gap) && text.startsWith("之间", phrase.end())) {
            measure = ends(first, second);
        } else if (gap.isEmpty()) {
            measure = sum(first, second);
        }
        return measure == null ? null : new Phrase(before.start(), phrase.end(), measure, confidence, warnings);
    }

    /** ≥80%且≤90%, ≤90%且≥80%, ≥10且≤20人; null when the two do not bound one thing from both sides. */
    private static @Nullable Measure between(Measure first, Measure second) {
        boolean opposite = first.operator().isBound()
                && second.operator().isBound()
                && first.operator().direction() != second.operator().direction();
        boolean alike = first.unit().isNone() || first.unit().equals(second.unit());
        boolean rising = first.operator().direction() == Direction.POSITIVE;
        BigDecimal low = rising ? first.low() : second.low();
        BigDecimal high = rising ? second.low() : first.low();
        boolean bounds =
                opposite && alike && (first.unit().isNone() || first.per().equals(second.per()));
        return bounds && low.compareTo(high) <= 0
                ? new Measure(Operator.BETWEEN, List.of(low, high), second.unit(), second.per())
                : null;
    }

    /** 5000元至1万元: two amounts in unlike units, in the unit of the first. */
    private static @Nullable Measure span(Measure first, Measure second) {
        boolean amounts = first.operator() == Operator.UNSTATED
                && second.operator() == Operator.UNSTATED
                && first.unit().isMoney()
                && first.unit().convertsTo(second.unit())
                && first.per().isEmpty();
        if (!amounts) {
            return null;
        }
        BigDecimal high = second.low()
                .multiply(second.unit().factor().orElseThrow())
                .divide(first.unit().factor().orElseThrow(), MathContext.DECIMAL64);
        return first.low().compareTo(high) <= 0
                ? new Measure(
                        Operator.BETWEEN,
                        List.of(
                                first.low(),
                                new BigDecimal(high.stripTrailingZeros().toPlainString())),
                        first.unit(),
                        second.per())
                : null;
    }

    /** 80%和90%之间. */
    private static @Nullable Measure ends(Measure first, Measure second) {
        boolean open = first.operator() == Operator.UNSTATED && second.operator() == Operator.UNSTATED;
        boolean alike = first.unit().isNone() || first.unit().equals(second.unit());
        return open && alike && first.low().compareTo(second.low()) <= 0
                ? new Measure(Operator.BETWEEN, List.of(first.low(), second.low()), second.unit(), second.per())
                : null;
    }

    /** 1小时30分钟 is 90分钟 and 3元5角 is 35角; the operator is the one that is written. Null when they do not add up. */
    private static @Nullable Measure sum(Measure first, Measure second) {
        boolean parts = first.unit().convertsTo(second.unit())
                && (first.unit().isTime() || first.unit().isMoney());
        boolean oneOperator = first.operator() == Operator.UNSTATED || second.operator() == Operator.UNSTATED;
        if (!parts
                || !oneOperator
                || !first.per().isEmpty()
                || first.values().size() + second.values().size() > 2) {
            return null;
        }
        BigDecimal large = first.unit().factor().orElseThrow();
        BigDecimal small = second.unit().factor().orElseThrow();
        BigDecimal most = large.divide(small, MathContext.DECIMAL64);
        if (large.remainder(small).signum() != 0 || second.low().compareTo(most) >= 0) {
            return null;
        }
        BigDecimal total = first.low().multiply(large.divide(small)).add(second.low());
        Operator operator = first.operator() == Operator.UNSTATED ? second.operator() : first.operator();
        return new Measure(operator, List.of(total), second.unit(), second.per());
    }

    /** The second of two counts that one bound stands before: ≥2场/200人次, 不少于300户1000人. */
    private static @Nullable Phrase bounded(String gap, Phrase before, Phrase phrase) {
        boolean counts = (gap.isEmpty() || gap.equals("/"))
                && before.content() instanceof Measure first
                && first.operator().isBound()
                && phrase.content() instanceof Measure second
                && second.operator() == Operator.UNSTATED
                && first.unit().isCounter()
                && second.unit().isCounter();
        if (!counts) {
            return null;
        }
        Measure lent = (Measure) phrase.content();
        Operator operator = ((Measure) before.content()).operator();
        Measure measure = new Measure(operator, lent.values(), lent.unit(), lent.per());
        Confidence confidence = phrase.confidence().atMost(Confidence.LIKELY);
        return new Phrase(phrase.start(), phrase.end(), measure, confidence, phrase.warnings());
    }

    /** The days named behind 每月5日 come again every month too. */
    private static @Nullable Phrase monthly(String gap, Phrase before, Phrase phrase) {
        if (!(before.content() instanceof Phrase.Due due)
                || !due.isMonthly()
                || !JOINS_DAYS.contains(gap)
                || !PhraseFaults.isBareDay(phrase)) {
            return null;
        }
        BigDecimal day = ((Measure) phrase.content()).low();
        if (day.scale() > 0 || !CalendarDate.exists(null, null, day.intValue())) {
            return null;
        }
        CalendarDate date = new CalendarDate(null, null, day.intValue());
        DueDate again = new DueDate(due.date().every(), DueDate.Anchor.FORM_YEAR, date, DueDate.Part.NONE);
        Phrase.Due content = new Phrase.Due(due.operator(), again);
        return new Phrase(phrase.start(), phrase.end(), content, phrase.confidence(), phrase.warnings());
    }
}
