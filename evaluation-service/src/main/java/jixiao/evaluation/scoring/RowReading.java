package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import jixiao.profiles.Attainment;
import jixiao.profiles.QualitativeRule;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import jixiao.values.reading.Answer;
import jixiao.values.reading.Comparison;
import jixiao.values.reading.Confidence;
import jixiao.values.reading.Dates;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.Direction;
import jixiao.values.reading.Figures;
import jixiao.values.reading.Graded;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.Missing;
import jixiao.values.reading.Operator;
import jixiao.values.reading.Qualitative;
import jixiao.values.reading.UnitOfMeasure;
import jixiao.values.reading.Unreadable;

/**
 * A row with its target and its actual value read and set against each other in one unit. The direction comes from the
 * operator, then from the class: a bare number under cost is a cap, any other one is a floor.
 */
record RowReading(Requirement requirement, Achievement achievement) {
    static RowReading of(RowFacts row, FiscalYear year, QualitativeRule grades) {
        return of(row, year, grades, byClass(row));
    }

    /** The direction of a number without a sign. */
    static Direction byClass(RowFacts row) {
        boolean cost = row.subcategory() == Subcategory.COST || row.category() == Category.COST;
        return cost ? Direction.REVERSE : Direction.POSITIVE;
    }

    static RowReading of(RowFacts row, FiscalYear year, QualitativeRule grades, Direction whenUnstated) {
        IndicatorReading target = Readings.of(row.target());
        IndicatorReading actual = Readings.of(row.actual());
        if (actual instanceof Missing) {
            return new RowReading(new Requirement.Unclear(""), new Achievement.Missing("还没有实际完成值。"));
        }
        if (target instanceof Missing || row.target().isBlank()) {
            return unclear("目标值未填写，需人工评分。");
        }
        if (isInWords(target)) {
            return new RowReading(asked(target), answer(actual, grades));
        }
        boolean doubtful = target.confidence() == Confidence.DOUBTFUL || actual.confidence() == Confidence.DOUBTFUL;
        if (doubtful && !Comparison.areDates(target, actual)) {
            return notCompared(target, actual, "“%s”与“%s”的读数存疑".formatted(target.raw(), actual.raw()));
        }
        return switch (Comparison.of(target, actual, whenUnstated, year)) {
            case Comparison.Met(Comparison.Evidence evidence) -> compared(evidence, target);
            case Comparison.Missed(Comparison.Evidence evidence) -> compared(evidence, target);
            case Comparison.NotComparable(String reason) -> notCompared(target, actual, reason);
        };
    }

    /** Words, a deadline that only an occasion names (春节前), and whatever was not understood and has no figure in it. */
    private static boolean isInWords(IndicatorReading target) {
        return target instanceof Qualitative
                || target instanceof Graded
                || target instanceof Deadline deadline && deadline.due().isNamed()
                || target instanceof Unreadable && target.raw().chars().noneMatch(Character::isDigit);
    }

    /** The words alone, without the 定性 or = that stands before them where a form has a column of signs. */
    private static Requirement.InWords asked(IndicatorReading target) {
        return new Requirement.InWords(withoutSign(target instanceof Qualitative words ? words.text() : target.raw()));
    }

    private static String withoutSign(String words) {
        String plain = words.strip();
        return plain.startsWith("=") || plain.startsWith("＝")
                ? plain.substring(1).strip()
                : plain;
    }

    /** A target that is repeated to the letter is met, whatever its figures mean; what nobody can read is not. */
    private static RowReading notCompared(IndicatorReading target, IndicatorReading actual, String reason) {
        String asked = withoutSign(target.raw());
        boolean repeated = !(target instanceof Unreadable) && asked.equals(withoutSign(actual.raw()));
        return repeated
                ? new RowReading(new Requirement.InWords(asked), new Achievement.InWords(asked))
                : unclear(reason + "，需人工评分。");
    }

    private static Achievement answer(IndicatorReading actual, QualitativeRule grades) {
        if (actual instanceof MeasuredReading measured) {
            boolean percent = measured.measure().unit().equals(UnitOfMeasure.PERCENT);
            return new Achievement.Amount(measured.measure().low(), percent);
        }
        return grades.gradeNamed(actual.raw())
                .<Achievement>map(Achievement.Graded::new)
                .orElseGet(
                        () -> actual instanceof Graded graded ? graded(graded) : new Achievement.InWords(actual.raw()));
    }

    private static Achievement graded(Graded answer) {
        return new Achievement.Graded(Attainment.valueOf(answer.achievement().name()));
    }

    private static RowReading compared(Comparison.Evidence evidence, IndicatorReading target) {
        return switch (evidence) {
            case Figures figures ->
                new RowReading(
                        asked(figures, target.operator()),
                        new Achievement.Amount(
                                figures.actual(), figures.unit().equals(UnitOfMeasure.PERCENT.symbol())));
            case Dates dates ->
                new RowReading(new Requirement.ByDate(dates.due()), new Achievement.OnDate(dates.done()));
            case Answer answer ->
                new RowReading(
                        asked(target),
                        new Achievement.Graded(
                                Attainment.valueOf(answer.achievement().name())));
        };
    }

    private static Requirement asked(Figures figures, Operator operator) {
        BigDecimal bound = figures.target();
        if (bound.signum() == 0 && !operator.isBound() && operator != Operator.BETWEEN) {
            return new Requirement.Nothing();
        }
        return switch (figures.direction()) {
            case POSITIVE -> new Requirement.AtLeast(bound, operator == Operator.GT);
            case REVERSE -> new Requirement.AtMost(bound, operator == Operator.LT);
            case NEUTRAL -> new Requirement.Between(figures.low(), figures.high());
        };
    }

    private static RowReading unclear(String reason) {
        return new RowReading(new Requirement.Unclear(reason), new Achievement.InWords(""));
    }
}
