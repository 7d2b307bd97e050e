package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares numbers with numbers. */
final class MeasureComparison {
    private MeasureComparison() {}

    static Comparison of(MeasuredReading target, IndicatorReading actual, Direction whenUnstated) {
        return switch (actual) {
            case Change change -> new Comparison.NotComparable("目标是数值，实际完成值是变化幅度");
            case MeasuredReading measured -> of(target.measure(), measured.measure(), whenUnstated);
            case Composite composite -> new Comparison.NotComparable("实际完成值含有多个数值，需逐项比较");
            case Deadline deadline -> new Comparison.NotComparable("目标是数值，实际完成值是日期");
            case Period period -> new Comparison.NotComparable("目标是数值，实际完成值是时段");
            default -> new Comparison.NotComparable("目标是数值，实际完成值是文字描述");
        };
    }

    static Comparison of(Measure target, Measure actual, Direction whenUnstated) {
        List<String> notes = new ArrayList<>();
        Optional<String> obstacle = obstacle(target, actual);
        if (obstacle.isPresent()) {
            return new Comparison.NotComparable(obstacle.get());
        }
        Measure inUnit = actual;
        if (!target.unit().isNone() && actual.unit().isNone()) {
            inUnit = new Measure(actual.operator(), actual.values(), target.unit(), target.per());
            notes.add("实际完成值没有写单位，按目标的单位“" + target.unit().symbol() + "”比较");
        } else if (target.unit().isNone() && !actual.unit().isNone()) {
            inUnit = new Measure(actual.operator(), actual.values(), target.unit(), target.per());
            notes.add("目标值没有写单位，按实际完成值的单位“" + actual.unit().symbol() + "”比较");
        } else if (isNothing(target, actual)) {
            inUnit = new Measure(actual.operator(), actual.values(), target.unit(), target.per());
        }
        Optional<CommonUnit> unit = CommonUnit.of(target, inUnit);
        if (unit.isEmpty()) {
            return new Comparison.NotComparable("单位不同：目标为“" + unitText(target) + "”，实际完成值为“" + unitText(actual) + "”");
        }
        if (actual.operator() == Operator.APPROX) {
            notes.add("实际完成值是约数");
        }
        return decide(target, inUnit, whenUnstated, unit.get(), notes);
    }

    /** None is none, whatever is counted: 0次 accidents are 0起. */
    private static boolean isNothing(Measure target, Measure actual) {
        return actual.low().signum() == 0
                && actual.high().signum() == 0
                && target.unit().isCounter()
                && actual.unit().isCounter();
    }

    /** A missing unit is taken from the other side, but never where the number may be a share written as a decimal. */
    private static Optional<String> obstacle(Measure target, Measure actual) {
        boolean targetOpen = target.unit().isNone() && !actual.unit().isNone();
        boolean actualOpen = actual.unit().isNone() && !target.unit().isNone();
        if (actualOpen && target.unit().isRate() && actual.high().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.of("实际完成值没有写单位，不能判断是百分数还是小数");
        }
        if (targetOpen && (actual.unit().isRate() || !actual.per().isEmpty())) {
            return Optional.of("目标值没有写单位，实际完成值的单位是“" + unitText(actual) + "”");
        }
        return Optional.empty();
    }

    private static Comparison decide(
            Measure target, Measure actual, Direction whenUnstated, CommonUnit unit, List<String> notes) {
        Direction direction = direction(target, whenUnstated);
        Interval aim = aim(target, direction, unit.ofTarget());
        Interval reached = reached(actual, unit.ofActual());
        boolean met = aim.contains(reached);
        if (!met && !aim.isApartFrom(reached)) {
            return new Comparison.NotComparable("实际完成值只给出范围，不能判断是否达到目标");
        }
        BigDecimal number = (direction == Direction.REVERSE ? actual.high() : actual.low()).multiply(unit.ofActual());
        Figures figures = new Figures(direction, aim.low(), aim.high(), number, unit.text(), notes);
        return met ? new Comparison.Met(figures) : new Comparison.Missed(figures);
    }

    /** A bare 0 is to be kept to, 0起 accidents, since every number reaches it. */
    static Direction direction(Measure target, Direction whenUnstated) {
        boolean nothing =
                target.operator() == Operator.UNSTATED && target.high().signum() == 0;
        if (nothing && whenUnstated == Direction.POSITIVE) {
            return Direction.NEUTRAL;
        }
        return switch (target.operator()) {
            case GE, GT -> Direction.POSITIVE;
            case LE, LT -> Direction.REVERSE;
            case EQ, BETWEEN -> Direction.NEUTRAL;
            case APPROX, AVERAGE, UNSTATED -> whenUnstated;
        };
    }

    private static Interval aim(Measure target, Direction direction, BigDecimal factor) {
        BigDecimal low = target.low().multiply(factor);
        BigDecimal high = target.high().multiply(factor);
        return switch (direction) {
            case POSITIVE -> Interval.atLeast(low, target.operator() == Operator.GT);
            case REVERSE -> Interval.atMost(high, target.operator() == Operator.LT);
            case NEUTRAL -> Interval.of(low, high);
        };
    }

    private static Interval reached(Measure actual, BigDecimal factor) {
        BigDecimal low = actual.low().multiply(factor);
        BigDecimal high = actual.high().multiply(factor);
        return switch (actual.operator()) {
            case GE, GT -> Interval.atLeast(low, actual.operator() == Operator.GT);
            case LE, LT -> Interval.atMost(high, actual.operator() == Operator.LT);
            case BETWEEN, EQ, APPROX, AVERAGE, UNSTATED -> Interval.of(low, high);
        };
    }

    private static String unitText(Measure measure) {
        StringBuilder text = new StringBuilder(measure.unit().symbol());
        measure.per().forEach(per -> text.append('/').append(per.symbol()));
        return text.toString();
    }
}
