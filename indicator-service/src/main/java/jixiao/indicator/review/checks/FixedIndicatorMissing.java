package jixiao.indicator.review.checks;

import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;

/** L2: an indicator that the library fixes for the projects of the department is not there. */
public final class FixedIndicatorMissing implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("L2", "缺少固定指标", Severity.WARNING, Dimension.COMPLETENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.library().missing().stream()
                .map(fixed -> new Remark(Cell.of(Field.INDICATORS), message(fixed), fixed.code()));
    }

    private static String message(LibraryIndicator fixed) {
        return "本部门的项目须采用固定指标“" + fixed.content().name() + "”（" + fixed.code() + "，"
                + fixed.content().subcategory().label() + "）。请在绩效指标中补充。";
    }
}
