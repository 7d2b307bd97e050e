package jixiao.evaluation.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.evaluation.scoring.FundsFacts;
import jixiao.evaluation.scoring.RowFacts;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.SheetFacts;
import jixiao.evaluation.scoring.SheetScoring;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.reading.Measure;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.UnitOfMeasure;

/** One sum in the making: everything is converted to the unit of the first, ratios carry their project's funds. */
final class IndicatorSum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IndicatorCell first;
    private final MeasuredReading asked;
    private final boolean ratio;
    private final Set<UUID> sheets = new HashSet<>();
    private BigDecimal target = BigDecimal.ZERO;
    private BigDecimal actual = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal points = BigDecimal.ZERO;

    IndicatorSum(IndicatorCell first, MeasuredReading asked) {
        this.first = first;
        this.asked = asked;
        this.ratio = isRatio(asked.measure());
    }

    /** A percentage, or so much per person or day. */
    static boolean isRatio(Measure measure) {
        return measure.unit().isRate()
                || measure.unit().equals(UnitOfMeasure.PERCENT)
                || !measure.per().isEmpty();
    }

    boolean takes(MeasuredReading other) {
        return asked.direction() == other.direction()
                && asked.measure().unit().convertsTo(other.measure().unit())
                && asked.measure().per().equals(other.measure().per());
    }

    void add(IndicatorCell cell, MeasuredReading cellTarget, MeasuredReading cellActual) {
        BigDecimal share = ratio ? cell.adjusted() : BigDecimal.ONE;
        target = target.add(inUnit(cellTarget.measure()).multiply(share));
        actual = actual.add(inUnit(cellActual.measure()).multiply(share));
        weight = weight.add(share);
        points = cell.points() == null ? points : points.add(cell.points());
        sheets.add(cell.sheetId());
    }

    private BigDecimal inUnit(Measure measure) {
        UnitOfMeasure unit = asked.measure().unit();
        if (measure.unit().equals(unit)) {
            return measure.low();
        }
        return measure.low()
                .multiply(measure.unit().factor().orElseThrow())
                .divide(unit.factor().orElseThrow(), MathContext.DECIMAL64);
    }

    IndicatorTotal total(RuleProfile rules, FiscalYear year) {
        BigDecimal wholeTarget = ratio ? mean(target) : plain(target);
        BigDecimal wholeActual = ratio ? mean(actual) : plain(actual);
        RowScore scored = score(wholeTarget, wholeActual, rules, year);
        return new IndicatorTotal(
                first.category(),
                first.subcategory(),
                first.name(),
                unitWritten(),
                asked.direction(),
                ratio ? IndicatorTotal.Kind.RATIO : IndicatorTotal.Kind.QUANTITY,
                sheets.size(),
                wholeTarget,
                wholeActual,
                wholeTarget.signum() == 0
                        ? null
                        : wholeActual.multiply(HUNDRED).divide(wholeTarget, 2, RoundingMode.HALF_UP),
                points,
                scored.counted(),
                scored.byRules().explanation());
    }

    private BigDecimal mean(BigDecimal sum) {
        return plain(sum.divide(weight, 4, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String unitWritten() {
        String per = asked.measure().per().stream().map(UnitOfMeasure::symbol).collect(Collectors.joining("·"));
        return asked.measure().unit().symbol() + (per.isEmpty() ? "" : "/" + per);
    }

    /** The sums as one row of a sheet. */
    private RowScore score(BigDecimal wholeTarget, BigDecimal wholeActual, RuleProfile rules, FiscalYear year) {
        Measure measure = asked.measure();
        Measure whole = new Measure(measure.operator(), List.of(wholeTarget), measure.unit(), measure.per());
        RowFacts row = RowFacts.planned(first.category(), first.subcategory(), first.name(), whole.canonical(), points)
                .withActual(wholeActual.toPlainString() + unitWritten());
        SheetFacts sheet = new SheetFacts(year.year(), FundsFacts.of(Money.ZERO, Money.ZERO), List.of(row), null);
        return new SheetScoring(rules).score(sheet).rows().getFirst();
    }
}
