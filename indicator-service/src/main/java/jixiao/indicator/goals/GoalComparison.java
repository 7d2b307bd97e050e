package jixiao.indicator.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a goal to another. An indicator is the same one when class and name are; of those
 * left over, one at the same position was rewritten.
 */
public record GoalComparison(
        int from, int to, boolean goalChanged, boolean numberedGoalsChanged, List<IndicatorChange> indicators) {

    /** An indicator that is not the same in both; one side is null when it was added or removed. */
    public record IndicatorChange(
            Kind kind, @Nullable Indicator before, @Nullable Indicator after) {
        public enum Kind {
            ADDED,
            REMOVED,
            CHANGED
        }
    }

    public static GoalComparison between(GoalVersion from, GoalVersion to) {
        GoalContent before = from.content();
        GoalContent after = to.content();
        return new GoalComparison(
                from.number(),
                to.number(),
                !before.goal().equals(after.goal()),
                !before.numberedGoals().equals(after.numberedGoals()),
                changes(before.indicators(), after.indicators()));
    }

    private static List<IndicatorChange> changes(List<Indicator> before, List<Indicator> after) {
        List<Indicator> gone = new ArrayList<>(before);
        List<Indicator> unmatched = new ArrayList<>();
        List<IndicatorChange> changes = new ArrayList<>();
        for (Indicator now : after) {
            Indicator then = take(gone, now, GoalComparison::isTheSameOne);
            if (then == null) {
                unmatched.add(now);
            } else if (!then.saysTheSameAs(now)) {
                changes.add(new IndicatorChange(IndicatorChange.Kind.CHANGED, then, now));
            }
        }
        for (Indicator now : unmatched) {
            Indicator then = take(gone, now, (a, b) -> a.position() == b.position());
            changes.add(new IndicatorChange(
                    then == null ? IndicatorChange.Kind.ADDED : IndicatorChange.Kind.CHANGED, then, now));
        }
        gone.forEach(then -> changes.add(new IndicatorChange(IndicatorChange.Kind.REMOVED, then, null)));
        return changes;
    }

    private static boolean isTheSameOne(Indicator a, Indicator b) {
        return a.category() == b.category()
                && a.subcategory() == b.subcategory()
                && a.name().equals(b.name());
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
