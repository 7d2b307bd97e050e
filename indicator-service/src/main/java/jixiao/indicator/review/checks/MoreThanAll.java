package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;

/** G16: a share of what there is comes to more than all of it (合格率 ≥950%). */
public final class MoreThanAll implements Check {
    private static final Pattern SHARE = Pattern.compile("(合格|满意|覆盖|及时|准确|达标|到位|知晓|出勤|合规|优良|通过|参保|发放|公开)[率度]$");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public CheckCard card() {
        return new CheckCard("G16", "比率超过100%", Severity.WARNING, Dimension.FEASIBILITY, Basis.SENSIBLE_AND_FEASIBLE);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(MoreThanAll::isMoreThanAll)
                .map(indicator -> indicator.remark(
                        Field.TARGET,
                        "“" + indicator.name() + "”最多是100%，指标值却是“"
                                + indicator.indicator().target() + "”。请核对数字。"));
    }

    private static boolean isMoreThanAll(ReviewedIndicator indicator) {
        return SHARE.matcher(indicator.name()).find()
                && indicator
                        .measure()
                        .filter(measure -> measure.unit().symbol().equals("%")
                                && measure.high().compareTo(ALL) > 0)
                        .isPresent();
    }
}
