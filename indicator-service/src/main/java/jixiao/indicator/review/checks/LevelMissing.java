package jixiao.indicator.review.checks;

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

/** G3: an indicator that does not say which class it belongs to (S1, fourth form: 50万元 without 成本指标). */
public final class LevelMissing implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("G3", "没有写明指标类别", Severity.WARNING, Dimension.COMPLETENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream().flatMap(LevelMissing::remarkOn);
    }

    /** Below satisfaction there is one class only, and cost as a first level needs none. */
    private static Stream<Remark> remarkOn(ReviewedIndicator indicator) {
        if (indicator.indicator().category() == null) {
            return Stream.of(
                    indicator.remark(Field.CATEGORY, "“" + indicator.name() + "”没有写明一级指标。请注明是产出、成本、效益还是满意度指标。"));
        }
        boolean divided = indicator.is(Category.OUTPUT) || indicator.is(Category.BENEFIT);
        return divided && indicator.indicator().subcategory() == null
                ? Stream.of(
                        indicator.remark(Field.SUBCATEGORY, "“" + indicator.name() + "”没有写明二级指标。请注明是数量、质量、时效、成本等哪一类。"))
                : Stream.empty();
    }
}
