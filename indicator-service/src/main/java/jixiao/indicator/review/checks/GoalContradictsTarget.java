package jixiao.indicator.review.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.values.Subcategory;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;

/**
 * O15: the goal says a number its indicator excludes (S4 疗休养: 组织40名劳模, 大于40人), another number of the same thing
 * ({@link NumbersDoNotAgree}), another date ({@link DatesDoNotAgree}), or parts that make another sum ({@link CountsDoNotAgree}).
 */
public final class GoalContradictsTarget implements Check {
    private static final String PEOPLE = "(名|人|位)";

    @Override
    public CheckCard card() {
        return new CheckCard("O15", "指标值与年度目标不一致", Severity.WARNING, Dimension.RELEVANCE, Basis.SENSIBLE_AND_FEASIBLE);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Set<Cell> said = new HashSet<>();
        return Stream.of(
                        excluded(goal),
                        CountsDoNotAgree.remarksOn(goal),
                        NumbersDoNotAgree.remarksOn(goal),
                        DatesDoNotAgree.remarksOn(goal))
                .flatMap(remarks -> remarks)
                .filter(remark -> said.add(remark.cell()));
    }

    private static Stream<Remark> excluded(GoalUnderReview goal) {
        return goal.in(Subcategory.QUANTITY)
                .filter(indicator -> indicator
                        .measure()
                        .filter(target -> excludesWhatIsSaid(target, goal.goal()))
                        .isPresent())
                .map((ReviewedIndicator indicator) -> indicator.remark(
                        Field.TARGET,
                        "年度目标写的正是这个数量，指标值“" + indicator.indicator().target() + "”却不含它，恰好做到也算没有完成。请改为“≥”或与年度目标一致。"));
    }

    private static boolean excludesWhatIsSaid(Measure target, String goal) {
        boolean excludes = target.operator() == Operator.GT || target.operator() == Operator.LT;
        String unit = target.unit().symbol();
        String units = unit.matches(PEOPLE) ? PEOPLE : Pattern.quote(unit);
        String said = "(?<![0-9.多余超过大于约近逾少])" + Pattern.quote(target.high().toPlainString()) + units;
        return excludes
                && target.per().isEmpty()
                && !target.unit().isNone()
                && Pattern.compile(said).matcher(goal).find();
    }
}
