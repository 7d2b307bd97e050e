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
                (isDoubtful(target) || isDoubtful(actual)) && !areDates(target, actual)
                        ? new NotComparable("读数存疑，需人工核对")
                        : againstTarget(target, actual, whenUnstated, year);
        };
    }

    /** Whether one is a clear date, so that the 7月 of the other is a month too and not seven of them. */
    static boolean areDates(IndicatorReading target, IndicatorReading actual) {
        return isMonthBeside(target, actual) || isMonthBeside(actual, target);
    }

    private static boolean isMonthBeside(IndicatorReading month, IndicatorReading date) {
        boolean clear = date.confidence() != Confidence.DOUBTFUL;
        return month instanceof Deadline
                && month.warnings().equals(List.of(Warning.AMBIGUOUS_MONTH))
                && clear
                && (date instanceof Deadline || date instanceof Period);
    }

    /** An unreadable target says itself why nothing can be compared with it. */
    private static boolean isDoubtful(IndicatorReading reading) {
        return reading.confidence() == Confidence.DOUBTFUL && !(reading instanceof Unreadable);
    }

    private static Comparison graded(IndicatorReading target, Graded actual) {
        boolean named = target instanceof Deadline deadline && deadline.due().isNamed();
        if (!named && !(target instanceof Qualitative) && !(target instanceof Graded)) {
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
