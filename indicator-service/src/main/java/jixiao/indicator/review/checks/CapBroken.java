package jixiao.indicator.review.checks;

import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.indicator.review.cost.BrokenCap;

/** C6: quantity × unit cost comes to more than the cap in the goal's own text (S3 工会经费, three pairs). */
public final class CapBroken implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "C6", "超过年度目标写明的上限", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return BrokenCap.in(goal.narrative(), goal.indicators()).stream()
                .map(broken -> broken.cost()
                        .remark(
                                Field.TARGET,
                                "按指标计算：" + broken.equation() + "，年度目标写的是“" + broken.clause() + "”。请核对数量、标准或上限。"));
    }
}
