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
import jixiao.indicator.review.cost.MoneyWords;
import jixiao.indicator.review.cost.StatedParts;

/** C5: the amounts the goal's own text names leave a part of the budget unexplained (S3 工会经费: 360 of 400 万元). */
public final class PartsLeaveARest implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "C5", "年度目标没有说明全部资金", Severity.HINT, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return StatedParts.of(goal.narrative(), goal.budget())
                .filter(StatedParts::leaveSomethingUnsaid)
                .map(parts -> new Remark(
                        Cell.of(Field.GOAL),
                        "年度目标列出的资金：" + parts.equation() + "，预算是"
                                + MoneyWords.of(parts.budget().yuan()) + "，另有" + parts.unsaid() + "没有说明用途。请补充，或核对数字。",
                        parts.equation()))
                .stream();
    }
}
