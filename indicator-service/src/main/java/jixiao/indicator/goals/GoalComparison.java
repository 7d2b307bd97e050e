package jixiao.indicator.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import jixiao.indicator.goals.IndicatorChange.Kind;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a goal to another, cell by cell. An indicator is the same one when class and name are; of those
 * left over, one of the same name was moved to another class, and one of the same class was rewritten.
 *
 * @param against the other year's goal that {@code from} is a version of; null when both are versions of one goal
 * @param goal the text of the year's goal; null when it is the same
 * @param numberedGoals those that are not the same in both
 */
public record GoalComparison(
        @Nullable OtherYear against,
        int from,
        int to,
        @Nullable TextChange goal,
        List<NumberedGoalChange> numberedGoals,
        List<IndicatorChange> indicators) {

    /** In which rows are taken for the same, the surest first. */
    private static final List<BiPredicate<Indicator, Indicator>> SAME = List.of(
            (then, now) -> then.isOfTheClassOf(now) && then.bearsTheNameOf(now),
            Indicator::bearsTheNameOf,
            Indicator::isOfTheClassOf);

    public record OtherYear(UUID goalId, FiscalYear fiscalYear) {}

    public record TextChange(String before, String after) {}

    /** @param number from 1; one side is null when the goal was added or removed */
    public record NumberedGoalChange(
            int number, @Nullable String before, @Nullable String after) {}

    public static GoalComparison between(GoalVersion from, GoalVersion to) {
        GoalContent before = from.content();
        GoalContent after = to.content();
        return new GoalComparison(
                null,
                from.number(),
                to.number(),
                before.goal().equals(after.goal()) ? null : new TextChange(before.goal(), after.goal()),
                numberedGoals(before.numberedGoals(), after.numberedGoals()),
                indicators(before.indicators(), after.indicators()));
    }

    /** The same, where {@code from} is a version of this goal of another year. */
    public GoalComparison against(PerformanceGoal other) {
        return new GoalComparison(
                new OtherYear(other.id(), other.project().fiscalYear()), from, to, goal, numberedGoals, indicators);
    }

    /** Whether both say the same, though perhaps in another order. */
    public boolean findsNothing() {
        return goal == null && numberedGoals.isEmpty() && indicators.isEmpty();
    }

    private static List<NumberedGoalChange> numberedGoals(List<String> before, List<String> after) {
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .mapToObj(i -> new NumberedGoalChange(i + 1, at(before, i), at(after, i)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable String at(List<String> goals, int index) {
        return index < goals.size() ? goals.get(index) : null;
    }

    private static List<IndicatorChange> indicators(List<Indicator> before, List<Indicator> after) {
        List<Indicator> gone = new ArrayList<>(before);
        List<Indicator> left = new ArrayList<>(after);
        List<IndicatorChange> changes = new ArrayList<>();
        for (BiPredicate<Indicator, Indicator> isSame : SAME) {
            for (Indicator now : List.copyOf(left)) {
                Indicator then = take(gone, now, isSame);
                if (then != null) {
                    left.remove(now);
                    changes.add(IndicatorChange.of(Kind.CHANGED, then, now));
                }
            }
        }
        changes.removeIf(change -> change.cells().isEmpty());
        left.forEach(now -> changes.add(IndicatorChange.of(Kind.ADDED, null, now)));
        gone.forEach(then -> changes.add(IndicatorChange.of(Kind.REMOVED, then, null)));
        return changes;
    }

    private static @Nullable Indicator take(
            List<Indicator> from, Indicator wanted, BiPredicate<Indicator, Indicator> matches) {
        for (Indicator candidate : from) {
            if (matches.test(candidate, wanted)) {
                from.remove(candidate);
                return candidate;
            }
        }
        return null;
    }
}
