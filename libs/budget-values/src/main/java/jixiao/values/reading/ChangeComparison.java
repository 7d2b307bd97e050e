package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;

/** Compares a change with a change; the size counts in the direction the target names. */
final class ChangeComparison {
    private ChangeComparison() {}

    static Comparison of(Change target, IndicatorReading actual, Direction whenUnstated) {
        if (!(actual instanceof Change change)) {
            return new Comparison.NotComparable("目标是变化幅度，实际完成值没有写明变化幅度");
        }
        if (!target.basis().isEmpty()
                && !change.basis().isEmpty()
                && !target.basis().equals(change.basis())) {
            return new Comparison.NotComparable("比较的基数不同：目标比“" + target.basis() + "”，实际完成值比“" + change.basis() + "”");
        }
        if (change.movement() == target.movement()) {
            return MeasureComparison.of(target.measure(), change.measure(), whenUnstated);
        }
        Measure size = change.measure();
        if (size.operator() != Operator.UNSTATED) {
            return new Comparison.NotComparable("实际完成值的变化方向与目标相反，且只给出范围");
        }
        List<BigDecimal> opposite = List.of(size.low().negate());
        return MeasureComparison.of(
                target.measure(), new Measure(Operator.UNSTATED, opposite, size.unit(), size.per()), whenUnstated);
    }
}
