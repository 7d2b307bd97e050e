package jixiao.indicator.review.checks;

import java.math.BigDecimal;
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
import jixiao.values.Category;
import jixiao.values.Money;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Qualitative;

/**
 * O7: a cost indicator that only repeats the budget (预算金额20万元: 20万元, 3600元/年), or says in words that it will be kept
 * or spent (总金额支付标准: 全额支付; 成本控制率 ≤100%). Where a unit cost stands beside it or in its name, the total is a sum
 * and no repetition; nor is there anything to say where the cost is given in parts.
 */
public final class CostRepeatsBudget implements Check {
    /** A budget is of one year, so that 元/年 is a total. */
    private static final String YEAR = "年";

    private static final Pattern ALL_OF_IT =
            Pattern.compile("全额|足额|据实|按实|实际(发生|支出)|预算(之?内|数|金额|资金|范围|控制|支付|执行)|批复(金额|数)?|不超|支付标准");
    private static final Pattern KEPT_RATE = Pattern.compile("(成本|预算|经费|支出|费用)控制(率|比例)");
    private static final BigDecimal SMALLEST_PER_YUAN = BigDecimal.valueOf(100);

    @Override
    public CheckCard card() {
        return new CheckCard(
                "O7", "成本指标只重复预算数", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Money budget = goal.budget();
        List<ReviewedIndicator> costs = goal.costs().toList();
        if (budget == null || costs.stream().anyMatch(CostRepeatsBudget::saysAUnitCost)) {
            return Stream.empty();
        }
        boolean inParts = costs.stream()
                .flatMap(cost -> cost.measure().stream())
                .anyMatch(measure -> measure.unit().isMoney() && !is(measure, budget));
        return Stream.concat(
                costs.stream().flatMap(cost -> remarkOn(cost, budget, inParts)),
                goal.indicators().stream()
                        .filter(CostRepeatsBudget::maybeCost)
                        .filter(row -> row.measure()
                                .filter(measure -> is(measure, budget))
                                .isPresent())
                        .map(CostRepeatsBudget::remarkOn));
    }

    /** A row whose second level is not written (S1, fourth form: 全年工会工作经费, 50万元). */
    private static boolean maybeCost(ReviewedIndicator row) {
        return !row.isCost()
                && row.indicator().subcategory() == null
                && (row.indicator().category() == null || row.is(Category.OUTPUT));
    }

    private static Remark remarkOn(ReviewedIndicator cost) {
        return cost.remark(Field.TARGET, "“" + cost.indicator().target() + "”就是预算总额，没有说明成本。请写单位成本，如每人、每次、每件的标准。");
    }

    private static Stream<Remark> remarkOn(ReviewedIndicator cost, Money budget, boolean inParts) {
        String target = cost.indicator().target();
        if (cost.measure().filter(measure -> is(measure, budget)).isPresent()) {
            return Stream.of(remarkOn(cost));
        }
        return !inParts && saysOnlyThatItIsKept(cost)
                ? Stream.of(cost.remark(
                        Field.TARGET, "“" + cost.name() + "：" + target + "”只说按预算支出，没有说明成本。请写单位成本，如每人、每次、每件的标准。"))
                : Stream.empty();
    }

    private static boolean saysOnlyThatItIsKept(ReviewedIndicator cost) {
        boolean inWords = cost.target() instanceof Qualitative
                && ALL_OF_IT.matcher(cost.indicator().target()).find();
        return inWords
                || KEPT_RATE.matcher(cost.name()).find() && cost.measure().isPresent();
    }

    private static boolean saysAUnitCost(ReviewedIndicator cost) {
        boolean ofSomething = cost.target().per().stream().anyMatch(per -> !per.equals(YEAR));
        return ofSomething || cost.name().matches(".*元/.*|.*(每|单次|单位|平均|人均|户均).*");
    }

    private static boolean is(Measure measure, Money budget) {
        return measure.unit().isMoney()
                && measure.per().stream().allMatch(per -> per.symbol().equals(YEAR))
                && measure.unit()
                        .factor()
                        .map(factor -> measure.high().multiply(factor))
                        .filter(amount -> amount.compareTo(budget.yuan().multiply(SMALLEST_PER_YUAN)) == 0)
                        .isPresent();
    }
}
