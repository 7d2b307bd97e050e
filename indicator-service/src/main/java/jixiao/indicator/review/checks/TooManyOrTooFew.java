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

/** G11: fewer indicators than output, benefit and satisfaction need, or more than anyone will follow. */
public final class TooManyOrTooFew implements Check {
    private static final int FEWEST = 3;
    private static final int MOST = 60;

    @Override
    public CheckCard card() {
        return new CheckCard("G11", "指标过多或过少", Severity.HINT, Dimension.COMPLETENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        int count = goal.indicators().size();
        if (count > 0 && count < FEWEST) {
            return Stream.of(
                    new Remark(Cell.of(Field.INDICATORS), "只有" + count + "项指标，不足以反映产出、效益和满意度。请补充能反映项目核心内容的指标。"));
        }
        return count > MOST
                ? Stream.of(new Remark(Cell.of(Field.INDICATORS), "共有" + count + "项指标，难以跟踪。请精简为最能反映项目核心内容的指标。"))
                : Stream.empty();
    }
}
