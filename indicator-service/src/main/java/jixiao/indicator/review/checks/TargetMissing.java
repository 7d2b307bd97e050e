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
import jixiao.values.reading.Missing;

/** G4: an indicator without a target (S1, fourth form: 生态效益). */
public final class TargetMissing implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("G4", "指标值未填写", Severity.ERROR, Dimension.COMPLETENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(indicator -> indicator.target() instanceof Missing && !FilledForTheForm.isLeftOpen(indicator))
                .map((ReviewedIndicator indicator) ->
                        indicator.remark(Field.TARGET, "“" + indicator.name() + "”没有填写指标值。请填写，确无内容的删去此项指标。"));
    }
}
