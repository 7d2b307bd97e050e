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
import jixiao.values.reading.Warning;

/**
 * G6: a number without its unit, or a cost whose unit is no money (470人/天). A unit that the name states (修建道路长度（公里）,
 * 产床（≥套）) or is made of (培训人数, 举办场次) need not be written again; none of something needs none, nor does a
 * coefficient ({@link Dimensionless}).
 */
public final class UnitMissing implements Check {
    private static final Pattern UNIT_IN_BRACKETS =
            Pattern.compile("[(（]\\s*[≥≤><=]*\\s*[*＊×]*\\s*[\\p{IsHan}%％‰a-zA-Z²³]{1,6}\\s*[)）]");
    private static final Pattern UNIT_AT_THE_END =
            Pattern.compile("([人户次件天月日批场个项处台套家起班节篇条例亩]|企业|学校|单位|部门)(总)?数量?$|人次$|批次$|场次$|[学课]时$|次$");
    /** 7×24小时 */
    private static final Pattern ROUND_THE_CLOCK = Pattern.compile("7\\s*[天×xX*＊]\\s*24(小时)?");

    private static final Pattern COSTS = Pattern.compile("[费价]$|成本|标准|补助|补贴|金额|支出|经费|工资");

    @Override
    public CheckCard card() {
        return new CheckCard(
                "G6", "数值没有单位", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream().flatMap(UnitMissing::remarkOn);
    }

    private static Stream<Remark> remarkOn(ReviewedIndicator indicator) {
        String target = indicator.indicator().target();
        if (isCostWithoutMoney(indicator)) {
            return Stream.of(indicator.remark(
                    Field.TARGET, "“" + indicator.name() + "”的指标值“" + target + "”不是金额。请写成元或万元，如“元/人·天”。"));
        }
        return indicator.target().warnings().contains(Warning.UNIT_MISSING)
                        && !isSaidByName(indicator)
                        && !ROUND_THE_CLOCK.matcher(target.strip()).matches()
                ? Stream.of(indicator.remark(Field.TARGET, "指标值“" + target + "”没有写单位。请写明是人、次、%、万元等。"))
                : Stream.empty();
    }

    /** The name says that it costs something, and the number is of people or days. */
    static boolean isCostWithoutMoney(ReviewedIndicator indicator) {
        return indicator.isCost()
                && COSTS.matcher(indicator.name()).find()
                && indicator
                        .measure()
                        .filter(measure -> !measure.unit().isMoney()
                                && !measure.unit().isRate()
                                && !measure.unit().isNone())
                        .isPresent();
    }

    private static boolean isSaidByName(ReviewedIndicator indicator) {
        return Dimensionless.isNamedBy(indicator)
                || UNIT_IN_BRACKETS.matcher(indicator.name()).find()
                || UNIT_AT_THE_END.matcher(indicator.name()).find()
                || indicator
                        .measure()
                        .filter(measure -> measure.high().signum() == 0)
                        .isPresent();
    }
}
