package jixiao.indicator.review.checks;

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
import jixiao.values.reading.Composite;
import jixiao.values.reading.Missing;

/** O6: a quantity indicator without a quantity, or with money for one (S2: 投资资金4万元, 一次性发放). */
public final class QuantityWithoutQuantity implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "O6", "数量指标没有数量", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.in(Subcategory.QUANTITY).flatMap(QuantityWithoutQuantity::remarkOn);
    }

    private static Stream<Remark> remarkOn(ReviewedIndicator indicator) {
        if (indicator.target() instanceof Missing
                || indicator.target() instanceof Composite
                || Dimensionless.isRatio(indicator)) {
            return Stream.empty();
        }
        String target = indicator.indicator().target();
        if (indicator.measure().isEmpty()) {
            return Stream.of(indicator.remark(Field.TARGET, "数量指标的指标值“" + target + "”不是数量。请写明做多少，如人数、场次、件数，并写单位。"));
        }
        if (indicator.measure().orElseThrow().unit().isMoney()) {
            return Stream.of(indicator.remark(Field.TARGET, "数量指标的指标值“" + target + "”是金额。金额请写在成本指标，这里写做多少事。"));
        }
        return isPercentageOfNothing(indicator)
                ? Stream.of(indicator.remark(
                        Field.TARGET, "数量指标“" + indicator.name() + "”的指标值是百分比“" + target + "”。请写明数量，或改列为质量指标并写成比率。"))
                : Stream.empty();
    }

    /** What {@link TargetInName} does not say already. */
    private static boolean isPercentageOfNothing(ReviewedIndicator indicator) {
        return indicator.isBarePercent() && !RateWords.in(indicator.name()) && !TargetInName.isHidden(indicator);
    }
}
