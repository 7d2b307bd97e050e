package jixiao.indicator.review.checks;

import java.util.Set;
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

/** G9: satisfaction that does not say whose. */
public final class NobodyAsked implements Check {
    private static final Set<String> OF_NOBODY = Set.of(
            "满意度", "满意率", "满意程度", "服务对象满意度", "服务对象满意率", "服务对象满意度指标", "满意度指标", "总体满意度", "整体满意度", "综合满意度", "总体满意率");

    @Override
    public CheckCard card() {
        return new CheckCard("G9", "没有写明谁满意", Severity.HINT, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(indicator -> indicator.is(Category.SATISFACTION) && OF_NOBODY.contains(indicator.name()))
                .map((ReviewedIndicator indicator) -> indicator.remark(Field.NAME, "没有写明是谁的满意度。请写明服务对象，如“参训职工满意度”。"));
    }
}
