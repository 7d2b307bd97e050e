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
import jixiao.values.Category;
import jixiao.values.Subcategory;

/**
 * O9: a slogan with 100% behind it (营造学习劳模…的良好氛围: 100%): a percentage of nothing. A quantity that is none is {@link
 * QuantityWithoutQuantity}'s to say.
 */
public final class SloganInPercent implements Check {
    /** A deed that is done or not: its 100% reads as its completion. */
    private static final Pattern DEED = Pattern.compile("^(全部|如期)?完成|(完成|达标|合格|及时|到位|齐全|分级|公开|纳入|覆盖|落实|足额)$");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public CheckCard card() {
        return new CheckCard(
                "O9", "口号加100%", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(SloganInPercent::isSlogan)
                .map((ReviewedIndicator indicator) -> indicator.remark(
                        Field.TARGET,
                        "“" + indicator.name() + "”不是比率，“"
                                + indicator.indicator().target() + "”没有说明是什么的百分比。请改为可以衡量的指标，或写定性的程度。"));
    }

    private static boolean isSlogan(ReviewedIndicator indicator) {
        return indicator.isBarePercent()
                && indicator.measure().orElseThrow().high().compareTo(ALL) == 0
                && !indicator.is(Category.SATISFACTION)
                && !indicator.is(Subcategory.QUANTITY)
                && !DEED.matcher(indicator.name()).find()
                && !RateWords.in(indicator.name())
                && !RateWords.in(indicator.indicator().target())
                && !TargetInName.isHidden(indicator);
    }
}
