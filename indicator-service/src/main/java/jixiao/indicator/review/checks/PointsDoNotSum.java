package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.profiles.PointsGroup;

/** G10: points that are given to some indicators only, or do not make up what the region's rules give, as a whole or group by group. */
public final class PointsDoNotSum implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("G10", "分值合计不符", Severity.WARNING, Dimension.COMPLETENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        List<BigDecimal> given = goal.indicators().stream()
                .map(indicator -> indicator.indicator().points())
                .filter(Objects::nonNull)
                .toList();
        if (given.isEmpty()) {
            return Stream.empty();
        }
        if (given.size() < goal.indicators().size()) {
            return Stream.of(new Remark(
                    Cell.of(Field.POINTS),
                    "只有" + given.size() + "项指标有分值，其余" + (goal.indicators().size() - given.size())
                            + "项没有。请全部填写，或全部留空由系统分配。"));
        }
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected = goal.rules().points();
        return expected != null && sum.compareTo(expected) != 0
                ? Stream.of(new Remark(
                        Cell.of(Field.POINTS),
                        "分值合计" + sum.toPlainString() + "分，应为" + expected.toPlainString() + "分。请核对各项分值。"))
                : sharedOtherwise(goal).stream();
    }

    /** The whole is right and its parts are not: 60, 20 and 10 where the rules say 50, 30 and 10. */
    private static Optional<Remark> sharedOtherwise(GoalUnderReview goal) {
        List<PointsGroup> groups = goal.rules().groups();
        boolean allThere =
                groups.stream().allMatch(group -> rowsOf(group, goal).findAny().isPresent());
        String otherwise = groups.stream()
                .filter(group -> sumOf(group, goal).compareTo(group.points()) != 0)
                .map(group -> group.name() + "合计" + sumOf(group, goal).toPlainString() + "分，应为"
                        + group.points().toPlainString() + "分")
                .collect(Collectors.joining("；"));
        return allThere && !otherwise.isEmpty()
                ? Optional.of(new Remark(Cell.of(Field.POINTS), otherwise + "。请核对各项分值。"))
                : Optional.empty();
    }

    private static BigDecimal sumOf(PointsGroup group, GoalUnderReview goal) {
        return rowsOf(group, goal)
                .map(row -> row.indicator().points())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    private static Stream<ReviewedIndicator> rowsOf(PointsGroup group, GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(row -> row.indicator().subcategory() == null
                        ? group.categories().contains(row.indicator().category())
                        : group.subcategories().contains(row.indicator().subcategory()));
    }
}
