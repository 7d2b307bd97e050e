package jixiao.indicator.review.checks;

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

/** G8: the same text and target under two classes; one of them says nothing of its class (S1: 经济效益 and 生态效益). */
public final class OneTextUnderTwoClasses implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("G8", "同一内容填在两类指标里", Severity.WARNING, Dimension.RELEVANCE, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .flatMap(indicator -> earlier(goal.indicators(), indicator)
                        .map(twin -> indicator.remark(
                                Field.NAME, "与第" + twin.indicator().position() + "项指标内容相同，却属于另一类。请按这一类的含义另写，没有的删去。")));
    }

    private static Stream<ReviewedIndicator> earlier(List<ReviewedIndicator> all, ReviewedIndicator indicator) {
        return all.stream()
                .filter(other ->
                        other.indicator().position() < indicator.indicator().position()
                                && other.name().equals(indicator.name())
                                && (indicator.indicator().target().isBlank()
                                        || other.indicator()
                                                .target()
                                                .equals(indicator.indicator().target()))
                                && other.indicator().subcategory()
                                        != indicator.indicator().subcategory())
                .limit(1);
    }
}
