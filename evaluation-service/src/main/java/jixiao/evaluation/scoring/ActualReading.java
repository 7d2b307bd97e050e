package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jixiao.profiles.Attainment;
import jixiao.profiles.QualitativeRule;
import jixiao.values.FiscalYear;
import jixiao.values.reading.Change;
import jixiao.values.reading.Confidence;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.Frequency;
import jixiao.values.reading.Graded;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Measure;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.Missing;
import jixiao.values.reading.Period;
import jixiao.values.reading.Quantity;
import jixiao.values.reading.UnitOfMeasure;

/** What was achieved, in the unit of the target it is set against. */
final class ActualReading {
    private final FiscalYear year;
    private final QualitativeRule grades;

    ActualReading(FiscalYear year, QualitativeRule grades) {
        this.year = year;
        this.grades = grades;
    }

    Achievement achievement(IndicatorReading actual, IndicatorReading target) {
        return grades.gradeNamed(actual.raw())
                .<Achievement>map(Achievement.Graded::new)
                .orElseGet(() -> read(actual, target));
    }

    private Achievement read(IndicatorReading actual, IndicatorReading target) {
        return switch (actual) {
            case Missing ignored -> new Achievement.Missing("还没有实际完成值。");
            case Graded graded ->
                new Achievement.Graded(Attainment.valueOf(graded.achievement().name()));
            case Deadline deadline ->
                deadline.due()
                        .lastDay(year)
                        .<Achievement>map(Achievement.OnDate::new)
                        .orElseGet(() -> new Achievement.InWords(deadline.raw()));
            case Period period -> new Achievement.OnDate(period.span().lastDay(year));
            case Quantity quantity -> amount(quantity, target);
            case Frequency frequency -> amount(frequency, target);
            case Change change -> amount(change, target);
            default -> new Achievement.InWords(actual.raw());
        };
    }

    private Achievement amount(MeasuredReading actual, IndicatorReading target) {
        if (actual.confidence() == Confidence.DOUBTFUL) {
            return new Achievement.Missing("实际完成值“%s”的读数存疑，需人工评分。".formatted(actual.raw()));
        }
        boolean percent = actual.measure().unit().equals(UnitOfMeasure.PERCENT);
        BigDecimal value = signed(actual, target);
        if (!(target instanceof MeasuredReading measured)) {
            return new Achievement.Amount(value, percent);
        }
        Measure asked = measured.measure();
        Measure given = actual.measure();
        if (!comparable(asked, given)) {
            return new Achievement.Missing("实际完成值“%s”与指标值“%s”的单位不同，不能换算。".formatted(actual.raw(), target.raw()));
        }
        boolean askedInPercent = asked.unit().equals(UnitOfMeasure.PERCENT);
        return new Achievement.Amount(
                inUnitOf(asked.unit(), given.unit(), value),
                percent || given.unit().isNone() && askedInPercent);
    }

    /** A change the other way counts against the target. */
    private static BigDecimal signed(MeasuredReading actual, IndicatorReading target) {
        BigDecimal value = actual.measure().low();
        boolean otherWay = actual instanceof Change moved
                && target instanceof Change asked
                && moved.movement() != asked.movement();
        return otherWay ? value.negate() : value;
    }

    /** An actual value without a unit or denominators is taken to be in those of the target. */
    private static boolean comparable(Measure asked, Measure given) {
        boolean sameUnit =
                given.unit().isNone() || asked.unit().isNone() || given.unit().convertsTo(asked.unit());
        List<UnitOfMeasure> per = given.per();
        return sameUnit && (per.isEmpty() || per.equals(asked.per()));
    }

    private static BigDecimal inUnitOf(UnitOfMeasure asked, UnitOfMeasure given, BigDecimal value) {
        if (given.isNone() || asked.isNone() || given.equals(asked)) {
            return value;
        }
        BigDecimal inSmallest = value.multiply(given.factor().orElse(BigDecimal.ONE));
        return inSmallest
                .divide(asked.factor().orElse(BigDecimal.ONE), 12, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
