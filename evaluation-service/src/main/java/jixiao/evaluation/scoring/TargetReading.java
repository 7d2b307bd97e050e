package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import jixiao.values.reading.Change;
import jixiao.values.reading.Composite;
import jixiao.values.reading.Confidence;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.Frequency;
import jixiao.values.reading.Graded;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Missing;
import jixiao.values.reading.Period;
import jixiao.values.reading.Qualitative;
import jixiao.values.reading.Quantity;
import jixiao.values.reading.Range;
import jixiao.values.reading.Unreadable;

/**
 * What a target asks. The direction comes from the operator, then from the class: a bare number under cost is a cap,
 * any other one is a floor.
 */
final class TargetReading {
    private final FiscalYear year;
    private final boolean cost;

    TargetReading(FiscalYear year, RowFacts row) {
        this.year = year;
        this.cost = row.subcategory() == Subcategory.COST || row.category() == Category.COST;
    }

    Requirement requirement(IndicatorReading target) {
        return switch (target) {
            case Missing ignored -> new Requirement.Unclear("没有写指标值，规则不能计分。");
            case Qualitative words -> new Requirement.InWords(words.raw());
            case Graded words -> new Requirement.InWords(words.raw());
            case Unreadable text -> unreadable(text);
            case Composite several -> new Requirement.Unclear("指标值“%s”含多个数值，需人工评分。".formatted(several.raw()));
            case Deadline deadline -> byDate(deadline);
            case Period period -> new Requirement.ByDate(period.span().lastDay(year));
            case Quantity quantity -> measured(quantity, quantity.measure());
            case Frequency frequency -> measured(frequency, frequency.measure());
            case Range range -> measured(range, range.measure());
            case Change change -> measured(change, change.measure());
        };
    }

    private static Requirement unreadable(Unreadable text) {
        return text.raw().chars().anyMatch(Character::isDigit)
                ? new Requirement.Unclear("指标值“%s”未能理解，需人工评分。".formatted(text.raw()))
                : new Requirement.InWords(text.raw());
    }

    private Requirement byDate(Deadline deadline) {
        return deadline.due()
                .lastDay(year)
                .<Requirement>map(Requirement.ByDate::new)
                .orElseGet(() -> new Requirement.Unclear("“%s”是按期重复的时限，需人工评分。".formatted(deadline.raw())));
    }

    private Requirement measured(IndicatorReading reading, Measure measure) {
        if (reading.confidence() == Confidence.DOUBTFUL) {
            return new Requirement.Unclear("指标值“%s”的读数存疑，需人工评分。".formatted(reading.raw()));
        }
        BigDecimal low = measure.low();
        return switch (measure.operator()) {
            case GE -> new Requirement.AtLeast(low, false);
            case GT -> new Requirement.AtLeast(low, true);
            case LE -> new Requirement.AtMost(low, false);
            case LT -> new Requirement.AtMost(low, true);
            case BETWEEN -> new Requirement.Between(low, measure.high());
            case EQ, APPROX, AVERAGE, UNSTATED -> bare(low, reading instanceof Change);
        };
    }

    private Requirement bare(BigDecimal target, boolean change) {
        if (target.signum() == 0) {
            return new Requirement.Nothing();
        }
        return cost && !change ? new Requirement.AtMost(target, false) : new Requirement.AtLeast(target, false);
    }
}
