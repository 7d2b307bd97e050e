package jixiao.indicator.review.checks;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.values.Subcategory;

/** G12: something is due after the year whose money pays for it, without the year being named; {@link AnotherYear} sees named ones. */
public final class AfterTheYear implements Check {
    private static final Pattern NEXT_YEAR = Pattern.compile("(次年|翌年|明年|下一?年度?|第二年)[^，。；]*(前|底|月|日|完成|初)");

    @Override
    public CheckCard card() {
        return new CheckCard("G12", "完成时间在本年度之后", Severity.HINT, Dimension.FEASIBILITY, Basis.SENSIBLE_AND_FEASIBLE);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.in(Subcategory.TIMELINESS)
                .filter(indicator ->
                        NEXT_YEAR.matcher(indicator.indicator().target()).find())
                .map(indicator -> indicator.remark(
                        Field.TARGET,
                        "“" + indicator.indicator().target() + "”在预算年度" + goal.year()
                                + "年之后。请写本年度内要完成的时间，跨年度的部分列入下一年。"));
    }
}
