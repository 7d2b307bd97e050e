package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.values.Money;
import jixiao.values.reading.Measure;

/**
 * O7: a cost indicator that only repeats the budget (预算金额20万元: 20万元). Where a unit cost stands beside it or in its
 * name, the total is a sum and no repetition.
 */
public final class CostRepeatsBudget implements Check {
    private static final BigDecimal SMALLEST_PER_YUAN = BigDecimal.valueOf(100);

    @Override
    public CheckCard card() {
        return new CheckCard(
                "O7", "成本指标只重复预算数", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Money budget = goal.budget();
        List<ReviewedIndicator> costs = goal.costs().toList();
        if (budget == null || costs.stream().anyMatch(CostRepeatsBudget::saysAUnitCost)) {
            return Stream.empty();
        }
        return costs.stream()
                .filter(cost ->
                        cost.measure().filter(measure -> is(measure, budget)).isPresent())
                .map(cost -> cost.remark(
                        Field.TARGET, "“" + cost.indicator().target() + "”就是预算总额，没有说明成本。请写单位成本，如每人、每次、每件的标准。"));
    }

    private static boolean saysAUnitCost(ReviewedIndicator cost) {
        return !cost.target().per().isEmpty() || cost.name().matches(".*元/.*|.*(每|单次|单位|平均|人均|户均).*");
    }

    private static boolean is(Measure measure, Money budget) {
        return measure.unit().isMoney()
                && measure.per().isEmpty()
                && measure.unit()
                        .factor()
                        .map(factor -> measure.high().multiply(factor))
                        .filter(amount -> amount.compareTo(budget.yuan().multiply(SMALLEST_PER_YUAN)) == 0)
                        .isPresent();
    }
}
