package jixiao.indicator.review.checks;

import java.util.List;
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
import jixiao.values.reading.Qualitative;

/** O18: the same name with two values (厂务公开覆盖率: ≥80% and 100%), or a rate without a number (及时率: 及时). */
public final class OneNameTwoValues implements Check {
    private static final Pattern NAMES_A_RATE = Pattern.compile("(?<![效频功])率$");

    @Override
    public CheckCard card() {
        return new CheckCard(
                "O18", "名称与指标值不一致", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .flatMap(indicator -> Stream.concat(twin(goal.indicators(), indicator), rateInWords(indicator)));
    }

    private static Stream<Remark> twin(List<ReviewedIndicator> all, ReviewedIndicator indicator) {
        return all.stream()
                .filter(other ->
                        other.indicator().position() < indicator.indicator().position()
                                && other.indicator().subcategory()
                                        == indicator.indicator().subcategory()
                                && other.name().equals(indicator.name()))
                .limit(1)
                .map(other -> indicator.remark(
                        Field.NAME,
                        other.indicator().target().equals(indicator.indicator().target())
                                ? "与第" + other.indicator().position() + "项指标的名称和指标值都相同，是重复填写。请删去一项。"
                                : "与第" + other.indicator().position() + "项指标同名，指标值“"
                                        + other.indicator().target() + "”与“"
                                        + indicator.indicator().target() + "”并存。请合并，或在名称中写明区别。"));
    }

    private static Stream<Remark> rateInWords(ReviewedIndicator indicator) {
        return indicator.target() instanceof Qualitative
                        && NAMES_A_RATE.matcher(indicator.name()).find()
                ? Stream.of(indicator.remark(
                        Field.TARGET,
                        "“" + indicator.name() + "”是比率，指标值“"
                                + indicator.indicator().target() + "”却不是数值。请写百分比。"))
                : Stream.empty();
    }
}
