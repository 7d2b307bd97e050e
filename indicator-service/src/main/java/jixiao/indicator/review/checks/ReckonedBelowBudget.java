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

/** C3: quantity × unit cost explains a part of the budget only. */
public final class ReckonedBelowBudget implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("C3", "部分预算没有对应指标", Severity.HINT, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal
                .cost()
                .filter(reckoning -> reckoning.verdict() == Verdict.BELOW_BUDGET)
                .map(reckoning -> new Remark(
                        Cell.of(Field.BUDGET),
                        "按指标计算：" + reckoning.equation() + "，预算是" + reckoning.budgetInWords() + "。请补充其余资金的用途和标准，或核对数字。",
                        reckoning.equation() + "；" + reckoning.budgetInWords()))
                .stream();
    }
}
