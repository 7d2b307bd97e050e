package jixiao.indicator.review.checks;

import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.indicator.review.cost.CostReconciliation.Verdict;

/** C2: quantity × unit cost comes to more than the budget, by exact numbers and floors. */
public final class ReckonedAboveBudget implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "C2", "按指标计算超过预算", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal
                .cost()
                .filter(reckoning -> reckoning.verdict() == Verdict.ABOVE_BUDGET)
                .map(reckoning -> new Remark(
                        Cell.of(Field.BUDGET),
                        "按指标计算：" + reckoning.equation() + "，超过预算" + reckoning.budgetInWords() + "。请核对数量、标准或预算。",
                        reckoning.equation() + "；" + reckoning.budgetInWords()))
                .stream();
    }
}
