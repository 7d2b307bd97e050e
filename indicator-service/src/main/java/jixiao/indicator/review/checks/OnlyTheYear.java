package jixiao.indicator.review.checks;

import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.values.Subcategory;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Period;

/** G15: when something is due is said by the year alone (S2 创城: 项目实施执行年度: 2023年), which every row of the form is of. */
public final class OnlyTheYear implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "G15", "时效指标只写了年度", Severity.HINT, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.in(Subcategory.TIMELINESS)
                .filter(indicator -> isSaidBy(indicator.target()))
                .map(indicator -> indicator.remark(
                        Field.TARGET,
                        "“" + indicator.indicator().target() + "”只是预算年度，看不出何时完成。请写明完成的时间，如“" + goal.year()
                                + "年11月底前”。"));
    }

    /** One year as a whole, by its number; 全年 and 2025年1-12月 say how long something goes on. */
    static boolean isSaidBy(IndicatorReading target) {
        return target instanceof Period period
                && period.span().from().equals(period.span().to())
                && period.span().from().year() != null
                && period.span().from().month() == null;
    }
}
