package jixiao.indicator.review.checks;

import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.indicator.review.cost.CostReconciliation;

/** C4: 元/天 that meets the budget only as 元/人·天 (S4 表彰大会: 510元/天). */
public final class PerPersonForgotten implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("C4", "成本单位不完整", Severity.HINT, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.cost().stream()
                .filter(CostReconciliation::isExact)
                .flatMap(reckoning -> reckoning.takenPerPerson().stream()
                        .map(cost -> cost.remark(
                                Field.TARGET,
                                "“" + cost.indicator().target() + "”按每人每天计算才与预算相符：" + reckoning.equation()
                                        + "。请写成“元/人·天”。")));
    }
}
