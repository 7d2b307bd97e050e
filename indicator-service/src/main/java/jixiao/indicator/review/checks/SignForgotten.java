package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.values.reading.Change;

/**
 * O20: a percentage without a sign beside others with one (维权覆盖率 ≥80%, 维权政策知晓率 90%): is 95 met or missed? 100% and a change
 * (比上年下降3%) need none.
 */
public final class SignForgotten implements Check {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public CheckCard card() {
        return new CheckCard(
                "O20", "百分数没有写≥或≤", Severity.HINT, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        boolean othersHaveOne = goal.indicators().stream()
                .flatMap(indicator -> indicator.measure().stream())
                .anyMatch(
                        measure -> measure.unit().isRate() && measure.operator().isBound());
        return goal.indicators().stream()
                .filter(indicator -> othersHaveOne
                        && indicator.isBarePercent()
                        && !(indicator.target() instanceof Change)
                        && indicator.measure().orElseThrow().high().compareTo(ALL) != 0)
                .map((ReviewedIndicator indicator) -> indicator.remark(
                        Field.TARGET, "“" + indicator.indicator().target() + "”没有写“≥”或“≤”，而其他指标写了。请写明，以免评价时理解不一。"));
    }
}
