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
import jixiao.values.reading.Composite;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;

/**
 * O8: the target hides in the name while the value says 100% (参与劳模疗休养1批次34人次: 100%) or the year (S2 四送: 计划在7-9月份高温天气开始:
 * 2023年), or is said there once more (职工满意度≥95%: ≥95%).
 */
public final class TargetInName implements Check {
    /** Dates a festival gives, which no reading of numbers sees: 春节前完成慰问. */
    private static final Pattern BEFORE_A_FESTIVAL = Pattern.compile("(元旦|春节|清明|五一|端午|中秋|国庆|重阳|两节)节?前");

    private static final Pattern MONTH = Pattern.compile("(?<![0-9])[0-9]{1,2}月(份|底|末|初|[上中下]旬|[0-9]|前)");

    @Override
    public CheckCard card() {
        return new CheckCard(
                "O8", "指标值写在指标名称里", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream().flatMap(TargetInName::remarkOn);
    }

    private static Stream<Remark> remarkOn(ReviewedIndicator indicator) {
        if (isHidden(indicator)) {
            return Stream.of(indicator.remark(
                    Field.TARGET,
                    "真正的指标值写在名称“" + indicator.name() + "”里，指标值一栏只写了“"
                            + indicator.indicator().target() + "”。请把名称中的数量或时间移到指标值一栏。"));
        }
        return isRepeated(indicator)
                ? Stream.of(indicator.remark(Field.NAME, "名称“" + indicator.name() + "”里又写了一遍指标值。请从名称中删去数值。"))
                : Stream.empty();
    }

    /** A bare percentage of a name that counts or dates something and is no rate itself, or a bare year of one that dates it. */
    static boolean isHidden(ReviewedIndicator indicator) {
        if (OnlyTheYear.isSaidBy(indicator.target())) {
            return isDated(indicator) || MONTH.matcher(indicator.name()).find();
        }
        return indicator.isBarePercent()
                && !RateWords.in(indicator.name())
                && (isDated(indicator) || parts(indicator.inName()).anyMatch(part -> counts(part, indicator.name())));
    }

    private static boolean isDated(ReviewedIndicator indicator) {
        return BEFORE_A_FESTIVAL.matcher(indicator.name()).find()
                || parts(indicator.inName()).anyMatch(Deadline.class::isInstance);
    }

    /** Numbers in digits, or an approximate one in words (近千人): 两节 and 五一 count nothing. */
    private static boolean counts(IndicatorReading part, String name) {
        return ReviewedIndicator.measureOf(part)
                .filter(measure -> !measure.unit().isRate()
                        && !measure.unit().isNone()
                        && !measure.unit().isMoney()
                        && (isInDigits(measure, name) || measure.operator() == Operator.APPROX))
                .isPresent();
    }

    private static boolean isRepeated(ReviewedIndicator indicator) {
        return indicator
                .measure()
                .filter(target -> isInDigits(target, indicator.name()))
                .filter(target -> parts(indicator.inName())
                        .flatMap(part -> ReviewedIndicator.measureOf(part).stream())
                        .anyMatch(named -> named.unit().convertsTo(target.unit())
                                && named.per().equals(target.per())
                                && named.high().compareTo(target.high()) == 0))
                .isPresent();
    }

    private static boolean isInDigits(Measure measure, String name) {
        return name.contains(measure.high().toPlainString());
    }

    private static Stream<IndicatorReading> parts(IndicatorReading reading) {
        return reading instanceof Composite composite ? composite.parts().stream() : Stream.of(reading);
    }
}
