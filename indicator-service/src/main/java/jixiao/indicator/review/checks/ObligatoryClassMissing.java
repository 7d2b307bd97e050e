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
import jixiao.values.Category;
import jixiao.values.Subcategory;

/** G2: a class of indicators that the region's rules of the year demand is not there. */
public final class ObligatoryClassMissing implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("G2", "缺少必设的指标", Severity.ERROR, Dimension.COMPLETENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Stream<String> missing = Stream.concat(
                goal.rules().categories().stream()
                        .filter(category -> goal.indicators().stream().noneMatch(each -> each.is(category)))
                        .map(Category::label),
                goal.rules().subcategories().stream()
                        .filter(subcategory -> goal.in(subcategory).findAny().isEmpty())
                        .map(Subcategory::label));
        return missing.map(label -> new Remark(Cell.of(Field.INDICATORS), "没有设置" + label + "。按本年度的规定必须设置，请补充。", label));
    }
}
