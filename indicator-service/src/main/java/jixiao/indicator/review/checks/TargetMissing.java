package jixiao.indicator.review.checks;

import java.util.regex.Pattern;
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
    /** Of what nobody wants, 无 is a target. */
    private static final Pattern UNWANTED =
            Pattern.compile("事故|事件|投诉|上访|信访|案件|纠纷|违规|违法|违纪|差错|失误|污染|疫情|舆情|伤亡|死亡|隐患|拖欠|流失|逾期|损失|返贫|辍学|影响|破坏");

    private static final Pattern NONE = Pattern.compile("无|没有");

    @Override
    public CheckCard card() {
        return new CheckCard("G4", "指标值未填写", Severity.ERROR, Dimension.COMPLETENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(indicator -> indicator.target() instanceof Missing
                        && !FilledForTheForm.isLeftOpen(indicator)
                        && !saysThatNoneOccurs(indicator))
                .map((ReviewedIndicator indicator) ->
                        indicator.remark(Field.TARGET, "“" + indicator.name() + "”没有填写指标值。请填写，确无内容的删去此项指标。"));
    }

    private static boolean saysThatNoneOccurs(ReviewedIndicator indicator) {
        return NONE.matcher(indicator.indicator().target().strip()).matches()
                && UNWANTED.matcher(indicator.name()).find();
    }
}
