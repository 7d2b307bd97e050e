package jixiao.indicator.review.checks;

import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;

/** L1: an indicator that the library has retired or superseded. */
public final class UsedNoLonger implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("L1", "采用了停用的指标", Severity.HINT, Dimension.APPROPRIATENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(row ->
                        goal.library().obsolete().containsKey(row.indicator().position()))
                .map(row -> row.remark(
                        Field.NAME,
                        message(goal.library().obsolete().get(row.indicator().position()))));
    }

    private static String message(LibraryIndicator obsolete) {
        String known = "指标“" + obsolete.content().name() + "”（" + obsolete.code() + "）在指标库中";
        return obsolete.successorInUse()
                .map(next -> known + "已由“" + next.content().name() + "”（" + next.code() + "）替代。请改用替代的指标。")
                .orElseGet(() -> known + "已停用：" + obsolete.remarks() + "请改用在用的指标，或说明仍需采用的理由。");
    }
}
