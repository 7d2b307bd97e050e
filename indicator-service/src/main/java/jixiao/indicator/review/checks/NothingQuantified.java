package jixiao.indicator.review.checks;

import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.values.Category;
import jixiao.values.reading.Composite;

/** G7: outputs that nobody can count (S2: 按工作需求支付, 符合需求, 2023年, 全额支付). */
public final class NothingQuantified implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "G7", "产出没有量化", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        boolean hasOutputs = goal.indicators().stream().anyMatch(NothingQuantified::isOutput);
        boolean counted = goal.indicators().stream()
                .filter(NothingQuantified::isOutput)
                .anyMatch(each -> each.measure().isPresent() || each.target() instanceof Composite);
        return hasOutputs && !counted
                ? Stream.of(new Remark(Cell.of(Field.INDICATORS), "产出指标没有一项是数值。请至少设置一项可以计数的产出，如人数、场次、件数或比率。"))
                : Stream.empty();
    }

    /** What is delivered; its cost does not count it. */
    private static boolean isOutput(ReviewedIndicator indicator) {
        return indicator.is(Category.OUTPUT) && !indicator.isCost();
    }
}
