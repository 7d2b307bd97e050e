package jixiao.values.reading;

import java.util.List;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** An actual value held against its target: met, missed, or not comparable for a reason a person can read. */
public sealed interface Comparison {
    /** The target is met. */
    record Met(Evidence evidence) implements Comparison {}

    /** The target is missed. */
    record Missed(Evidence evidence) implements Comparison {}

    /** The two values say nothing about each other, or not enough; the reason is in Chinese. */
    record NotComparable(String reason) implements Comparison {}

    /** What was compared. */
    sealed interface Evidence permits Figures, Dates, Answer {}

    /** Compares as a scoring sheet does by default: a bare number is to be reached. */
    static Comparison of(IndicatorReading target, IndicatorReading actual) {
        return of(target, actual, Direction.POSITIVE, null);
    }

    /**
     * Compares under the rules of an indicator's class.
     *
     * @param whenUnstated the direction of a target without a comparison sign: reverse under a cost class, where a bare
     *     number is a cap, otherwise positive; neutral means the exact number
     * @param year the fiscal year of the form, for dates without a year; null takes the year the other date names
     */
    static Comparison of(
            IndicatorReading target, IndicatorReading actual, Direction whenUnstated, @Nullable FiscalYear year) {
        return switch (actual) {
            case Missing missing -> new NotComparable("实际完成值未填写");
            case Unreadable unreadable -> new NotComparable("实际完成值未能理解");
            case Graded graded -> graded(target, graded);
            default ->
                isDoubtful(target, actual) || isDoubtful(actual, target)
                        ? new NotComparable("读数存疑，需人工核对")
                        : againstTarget(target, actual, whenUnstated, year);
        };
    }

    /** An unreadable target says itself why nothing can be compared with it. */
    private static boolean isDoubtful(IndicatorReading reading, IndicatorReading other) {
        return reading.confidence() == Confidence.DOUBTFUL
                && !(reading instanceof Unreadable)
                && !isMonthBeside(reading, other);
    }

    /** A 7月 that might be a month or seven of them is a month beside a clear date. */
    private static boolean isMonthBeside(IndicatorReading reading, IndicatorReading other) {
        boolean date = other instanceof Deadline || other instanceof Period;
        return reading instanceof Deadline
                && reading.warnings().equals(List.of(Warning.AMBIGUOUS_MONTH))
                && date
                && other.confidence() != Confidence.DOUBTFUL;
    }

    private static Comparison graded(IndicatorReading target, Graded actual) {
        if (!(target instanceof Qualitative) && !(target instanceof Graded)) {
            return new NotComparable("目标不是定性指标，实际完成值却是定性等级");
        }
        Answer answer = new Answer(actual.achievement());
        return actual.achievement() == Graded.Achievement.ACHIEVED ? new Met(answer) : new Missed(answer);
    }

    private static Comparison againstTarget(
            IndicatorReading target, IndicatorReading actual, Direction whenUnstated, @Nullable FiscalYear year) {
        return switch (target) {
            case Missing missing -> new NotComparable("目标值未填写");
            case Unreadable unreadable -> new NotComparable("目标值未能理解");
            case Composite composite -> new NotComparable("目标值含有多个数值，需逐项比较");
            case Qualitative words -> new NotComparable("目标是定性描述，由评价人按完成情况选定等级");
            case Graded graded -> new NotComparable("目标是定性等级，由评价人按完成情况选定等级");
            case Deadline deadline -> DateComparison.of(deadline, actual, year);
            case Period period -> DateComparison.of(period, actual, year);
            case Change change -> ChangeComparison.of(change, actual, whenUnstated);
            case MeasuredReading measured -> MeasureComparison.of(measured, actual, whenUnstated);
        };
    }
}
