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
import jixiao.values.Category;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;

/**
 * O17: days, heads or the share of something that costs nothing under cost (会议召开天数 2天), work done under benefit (打造4处以上文化展示区域), or what plainly belongs to
 * another class ({@link PlainlyElsewhere}).
 */
public final class WrongClass implements Check {
    private static final Pattern WORK = Pattern.compile("打造|开设|举办|开展|组织|召开|印制|印刷|制作|采购|购买|发放|建设|问卷|座谈|培训|宣传");
    private static final Pattern DEED = Pattern.compile("(^|，)(落实|发放|开展|举办|召开|组织|印发|购置)");
    private static final Pattern OF_MONEY =
            Pattern.compile("成本|费|预算|节约|节省|控制|资金|支出|投资|投入|补助|补贴|标准|价|采购|概算|决算|降|超|工资|薪|金额|结算|经济");
    private static final Pattern EFFECT = Pattern.compile("带动|增加|新增|减少|降低|节约|提高|增长|受益|就业|覆盖|辐射");

    @Override
    public CheckCard card() {
        return new CheckCard("O17", "指标归类不当", Severity.WARNING, Dimension.RELEVANCE, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .flatMap(indicator -> Stream.concat(
                                indicator.measure().stream().flatMap(measure -> remarkOn(indicator, measure)),
                                PlainlyElsewhere.remarkOn(indicator).stream())
                        .limit(1));
    }

    private static Stream<Remark> remarkOn(ReviewedIndicator indicator, Measure measure) {
        String target = indicator.indicator().target();
        if (indicator.isCost()
                && measure.unit().isRate()
                && !OF_MONEY.matcher(indicator.name()).find()
                && PlainlyElsewhere.remarkOn(indicator).isEmpty()) {
            return Stream.of(
                    indicator.remark(Field.SUBCATEGORY, "“" + indicator.name() + "：" + target + "”不是成本。请移到质量或时效指标。"));
        }
        if (indicator.isCost()
                && !measure.unit().isMoney()
                && !measure.unit().isRate()
                && !measure.unit().isNone()
                && !UnitMissing.isCostWithoutMoney(indicator)) {
            return Stream.of(
                    indicator.remark(Field.SUBCATEGORY, "“" + indicator.name() + "：" + target + "”不是成本。请移到数量或时效指标。"));
        }
        if (indicator.is(Category.BENEFIT) && isDeed(indicator)) {
            return Stream.of(indicator.remark(
                    Field.SUBCATEGORY, "“" + indicator.name() + "”是要做的事，不是做成后的效益。请移到产出指标，效益指标写产生的影响。"));
        }
        return indicator.is(Category.BENEFIT) && isWork(target, measure)
                ? Stream.of(indicator.remark(Field.SUBCATEGORY, "“" + target + "”是要做的事，不是做成后的效益。请移到数量指标，效益指标写产生的影响。"))
                : Stream.empty();
    }

    /** Done or not by 100%: a name that is a piece of work (S1: 落实劳模健康体检等各项待遇). */
    private static boolean isDeed(ReviewedIndicator indicator) {
        return indicator.isBarePercent()
                && DEED.matcher(indicator.name()).find()
                && !EFFECT.matcher(indicator.name()).find()
                && !RateWords.in(indicator.name());
    }

    /** A sentence about things done and counted; people reached or goods saved are an effect. */
    private static boolean isWork(String target, Measure measure) {
        return !measure.unit().isRate()
                && !measure.unit().isMoney()
                && measure.operator() != Operator.AVERAGE
                && WORK.matcher(target).find()
                && !EFFECT.matcher(target).find();
    }
}
