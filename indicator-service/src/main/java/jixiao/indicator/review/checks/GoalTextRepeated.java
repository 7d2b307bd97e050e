package jixiao.indicator.review.checks;

import java.util.List;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;

/**
 * K1: the goal is (nearly) the text of another project's (S1: 慰问金 and 体检费), or that of another year with the very
 * numbers.
 */
public final class GoalTextRepeated implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("K1", "年度目标与其他项目雷同", Severity.HINT, Dimension.RELEVANCE, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        List<Neighbour> others = goal.kin().sameText();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(new Remark(
                        Cell.of(Field.GOAL),
                        "年度目标与" + named(goal, others) + "。请写明本项目本年度要做什么、做到什么程度。",
                        others.getFirst().projectName()));
    }

    /** Goals of other years under the same name say the very numbers too, or they would not be here. */
    private static String named(GoalUnderReview goal, List<Neighbour> others) {
        Neighbour first = others.getFirst();
        boolean isOfAnotherYear =
                first.projectName().equals(goal.projectName()) && !first.year().equals(goal.year());
        return isOfAnotherYear && first.nameable()
                ? "同名项目" + first.year() + "年的目标几乎相同，数字也没有变"
                : Others.named(others) + "几乎相同";
    }
}
