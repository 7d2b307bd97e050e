package jixiao.indicator.review.checks;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.values.Subcategory;
import jixiao.values.reading.Unreadable;
import jixiao.values.reading.Warning;

/** G5: a target nobody can measure, because it is neither a number nor a degree (促销费). Quantities are {@link
 * QuantityWithoutQuantity}'s to say. */
public final class TargetUnreadable implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "G5", "指标值无法衡量", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(indicator -> indicator.target() instanceof Unreadable
                        && !indicator.is(Subcategory.QUANTITY)
                        && !Dimensionless.isRatio(indicator))
                .map(TargetUnreadable::remarkOn);
    }

    private static Remark remarkOn(ReviewedIndicator indicator) {
        String why =
                indicator.target().warnings().stream().map(Warning::message).collect(Collectors.joining("；"));
        return indicator.remark(
                Field.TARGET,
                "指标值“" + indicator.indicator().target() + "”无法衡量" + (why.isEmpty() ? "" : "（" + why + "）")
                        + "。请改为数值，或写明可以判断的程度。");
    }
}
