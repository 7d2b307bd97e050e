package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.profiles.RuleProfile;
import org.jspecify.annotations.Nullable;

/** Adds up a sheet. What does not apply is left out, and the rest is scaled so that full marks stay full marks. */
final class SheetTotals {
    private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

    private final RuleProfile profile;
    private final PointsBasis basis;

    SheetTotals(RuleProfile profile, PointsBasis basis) {
        this.profile = profile;
        this.basis = basis;
    }

    /** @param share what was reached of the points; null where the part does not apply */
    private record Part(BigDecimal points, @Nullable Fraction share) {}

    Totals of(List<GroupScore> groups, ExecutionScore execution) {
        List<Part> parts = new ArrayList<>();
        boolean complete = true;
        for (GroupScore group : groups) {
            parts.add(new Part(group.points(basis), group.applies() ? group.share() : null));
            complete &= group.isComplete();
        }
        boolean counts = executionCounts(parts);
        BigDecimal alone = sum(parts);
        parts.add(executionPart(execution));
        BigDecimal withExecution = sum(parts);
        return new Totals(counts ? withExecution : alone, alone, withExecution, complete);
    }

    /** Not where the rows a table prints are worth full marks without it (2 + 13 + 85, or execution shown beside them). */
    private boolean executionCounts(List<Part> rows) {
        BigDecimal given = rows.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return profile.execution().inTotal() && (basis == PointsBasis.OF_PROFILE || given.compareTo(FULL_MARKS) < 0);
    }

    private Part executionPart(ExecutionScore execution) {
        BigDecimal points = execution.points();
        BigDecimal score = basis == PointsBasis.OF_PROFILE ? execution.byRules() : execution.counted();
        return new Part(points, score == null || points.signum() == 0 ? null : new Fraction(score, points));
    }

    private BigDecimal sum(List<Part> parts) {
        BigDecimal full = BigDecimal.ZERO;
        BigDecimal present = BigDecimal.ZERO;
        Fraction reached = Fraction.ZERO;
        for (Part part : parts) {
            full = full.add(part.points());
            if (part.share() != null) {
                present = present.add(part.points());
                reached = reached.plus(part.share().times(part.points()));
            }
        }
        Fraction total = present.signum() == 0 ? Fraction.ZERO : reached.times(new Fraction(full, present));
        return total.round(profile.scoring().rounding());
    }
}
