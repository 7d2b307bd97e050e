package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;

/** G10: points that are given to some indicators only, or do not make up what the region's rules give. */
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
                : Stream.empty();
    }
}
