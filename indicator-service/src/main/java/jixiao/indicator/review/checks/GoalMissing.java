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

/** G1: no target, no money. */
public final class GoalMissing implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("G1", "年度绩效目标未填写", Severity.ERROR, Dimension.COMPLETENESS, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.goal().isBlank()
                ? Stream.of(new Remark(Cell.of(Field.GOAL), "年度绩效目标没有填写。请写明用这笔资金要做什么、达到什么效果。"))
                : Stream.empty();
    }
}
