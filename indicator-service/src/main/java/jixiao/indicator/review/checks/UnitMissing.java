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
import jixiao.values.reading.Warning;

/** G6: a number without its unit. */
public final class UnitMissing implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "G6", "数值没有单位", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(indicator -> indicator.target().warnings().contains(Warning.UNIT_MISSING))
                .map((ReviewedIndicator indicator) -> indicator.remark(
                        Field.TARGET, "指标值“" + indicator.indicator().target() + "”没有写单位。请写明是人、次、%、万元等。"));
    }
}
