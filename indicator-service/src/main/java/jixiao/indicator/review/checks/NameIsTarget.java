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

/** O10: name and target say the same (2023年度: 2023年度), so the indicator says nothing. */
public final class NameIsTarget implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "O10", "名称与指标值相同", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(indicator -> !indicator.indicator().target().isBlank())
                .filter(indicator ->
                        bare(indicator.name()).equals(bare(indicator.indicator().target())))
                .map((ReviewedIndicator indicator) -> indicator.remark(
                        Field.TARGET, "名称和指标值都是“" + indicator.indicator().target() + "”，等于没有说明目标。请写明衡量什么、达到多少。"));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s。；;，,、]|(?<=[0-9]年)度", "");
    }
}
