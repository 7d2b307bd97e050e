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
import jixiao.indicator.review.cost.MoneyWords;
import jixiao.values.Money;

/** C1: one cost alone is more than the whole budget (S3 厂务公开: unit cost ≤5万 over a budget of 4万). */
public final class CostAboveBudget implements Check {
    private static final BigDecimal SMALLEST_PER_YUAN = BigDecimal.valueOf(100);

    @Override
    public CheckCard card() {
        return new CheckCard("C1", "成本高于预算", Severity.ERROR, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Money budget = goal.budget();
        if (budget == null) {
            return Stream.empty();
        }
        return goal.costs()
                .filter(cost -> isAbove(cost, budget))
                .map(cost -> cost.remark(
                        Field.TARGET,
                        "“" + cost.name() + "：" + cost.indicator().target() + "”一项就高于全部预算"
                                + MoneyWords.of(budget.yuan()) + "。请核对金额或单位。"));
    }

    private static boolean isAbove(ReviewedIndicator cost, Money budget) {
        return cost.measure()
                .filter(measure -> measure.unit().isMoney())
                .flatMap(measure -> measure.unit().factor().map(measure.low()::multiply))
                .filter(amount -> amount.compareTo(budget.yuan().multiply(SMALLEST_PER_YUAN)) > 0)
                .isPresent();
    }
}
