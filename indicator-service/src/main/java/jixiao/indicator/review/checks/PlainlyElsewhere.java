package jixiao.indicator.review.checks;

import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.Measure;

/**
 * A part of {@link WrongClass}: an indicator whose name and target together leave no doubt that it belongs to another class,
 * such as a satisfaction under benefit, a date under quantity or heads under timeliness.
 */
final class PlainlyElsewhere {
    private static final Pattern SATISFIED = Pattern.compile("满意(度|率|程度)");
    private static final Pattern KEPT_RATE = Pattern.compile("(成本|预算|经费|费用)控制(率|比例)");
    private static final Pattern TIME = Pattern.compile("时间|时限|期限|日期|完成时");
    private static final Pattern MONEY = Pattern.compile("费用|经费|成本|单价|[^免收缴]费$|金额|资金|支出");
    private static final Pattern HEADS = Pattern.compile("人数|户数|人次|数量|个数|件数|台数|场次$|期数|次数");
    private static final Pattern EMPLOYED = Pattern.compile("就业率|失业率|入学率|覆盖率|合格率|完成率|增长率");
    private static final Pattern HELD =
            Pattern.compile("^(举办|开办|组织|召开|开展).*(期数|场次|次数|场数|班次)$|^(举办|开办)?[^受惠带新促]*(培训|参训|参加培训)[^后]*(期数|人数|人次|班数)$");
    private static final Pattern EFFECT = Pattern.compile("带动|增加|新增|减少|降低|提高|增长|受益|惠及|就业|覆盖|辐射|服务|影响");

    private PlainlyElsewhere() {}

    static Optional<Remark> remarkOn(ReviewedIndicator indicator) {
        Category first = indicator.indicator().category();
        Subcategory second = indicator.indicator().subcategory();
        if (first != null && second != null && !second.mayStandUnder(first)) {
            return Optional.of(indicator.remark(
                    Field.CATEGORY,
                    "“" + second.label() + "”不属于“" + first.label() + "”，属于"
                            + second.category().label() + "。请更正一级指标或二级指标。"));
        }
        return placeOf(indicator)
                .map(place -> indicator.remark(
                        Field.SUBCATEGORY,
                        "“" + indicator.name() + "：" + indicator.indicator().target() + "”不属于" + label(indicator)
                                + "。请移到" + place + "。"));
    }

    private static Optional<String> placeOf(ReviewedIndicator indicator) {
        String name = indicator.name();
        if (indicator.is(Category.BENEFIT) && KEPT_RATE.matcher(name).find()) {
            return Optional.of("成本指标");
        }
        if (!indicator.is(Category.SATISFACTION)
                && indicator.indicator().category() != null
                && SATISFIED.matcher(name).find()
                && !EFFECT.matcher(name).find()) {
            return Optional.of("满意度指标");
        }
        if (indicator.is(Category.SATISFACTION)) {
            return EMPLOYED.matcher(name).find() && !name.contains("满意") ? Optional.of("产出或效益指标") : Optional.empty();
        }
        if (indicator.is(Subcategory.QUANTITY)) {
            return indicator.target() instanceof Deadline && TIME.matcher(name).find()
                    ? Optional.of("时效指标")
                    : Optional.empty();
        }
        return indicator.measure().flatMap(measure -> placeOf(indicator, measure));
    }

    private static Optional<String> placeOf(ReviewedIndicator indicator, Measure measure) {
        String name = indicator.name();
        if (indicator.is(Subcategory.QUALITY) || indicator.is(Subcategory.TIMELINESS)) {
            if (measure.unit().isMoney() && MONEY.matcher(name).find()) {
                return Optional.of("成本指标");
            }
            boolean counts = !measure.unit().isRate()
                    && !measure.unit().isTime()
                    && !measure.unit().isMoney()
                    && measure.per().isEmpty();
            return indicator.is(Subcategory.TIMELINESS)
                            && counts
                            && !measure.unit().isOccurrence()
                            && HEADS.matcher(name).find()
                    ? Optional.of("数量指标")
                    : Optional.empty();
        }
        return indicator.is(Category.BENEFIT)
                        && !measure.unit().isRate()
                        && HELD.matcher(name).find()
                        && !EFFECT.matcher(name).find()
                ? Optional.of("数量指标")
                : Optional.empty();
    }

    private static String label(ReviewedIndicator indicator) {
        Subcategory second = indicator.indicator().subcategory();
        Category first = indicator.indicator().category();
        return second != null ? second.label() : first == null ? "这一类" : first.label();
    }
}
