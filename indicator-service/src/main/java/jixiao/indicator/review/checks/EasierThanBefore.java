package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.kinship.PlainText;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.Direction;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;
import org.jspecify.annotations.Nullable;

/**
 * K3: a target that asks less than last year's of the same name, or is due later in its year. A quantity may shrink with its budget, and a total cost
 * grows with it: neither says that the target became easier.
 */
public final class EasierThanBefore implements Check {
    private static final Pattern OF_EACH = Pattern.compile("人均|户均|平均|每|单次|单位成本");

    @Override
    public CheckCard card() {
        return new CheckCard("K3", "目标低于上年", Severity.WARNING, Dimension.FEASIBILITY, Basis.SENSIBLE_AND_FEASIBLE);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.kin().before().stream()
                .flatMap(before -> goal.indicators().stream()
                        .flatMap(now ->
                                then(before, now).stream().flatMap(then -> remark(goal, before, now, then).stream())));
    }

    private static Optional<Remark> remark(
            GoalUnderReview goal, Neighbour before, ReviewedIndicator now, ReviewedIndicator then) {
        String both = "上年（" + before.year() + "年）同一指标的指标值是“" + then.indicator().target() + "”，今年是“"
                + now.indicator().target() + "”，";
        if (isEasier(now, then, Budgets.of(goal.budget(), before.budget()))) {
            return Optional.of(now.remark(Field.TARGET, both + "比上年容易。请说明原因，或不低于上年。"));
        }
        return isLater(dayOf(now, goal.year()), dayOf(then, before.year()))
                ? Optional.of(now.remark(Field.TARGET, both + "比上年晚。请说明原因，或不晚于上年。"))
                : Optional.empty();
    }

    /** The day of its own year something is due, null where it is due in another year or none is named. */
    private static @Nullable MonthDay dayOf(ReviewedIndicator indicator, FiscalYear year) {
        return indicator.target() instanceof Deadline deadline
                ? deadline.due()
                        .lastDay(year)
                        .filter(year::contains)
                        .map(MonthDay::from)
                        .orElse(null)
                : null;
    }

    /** The last of a February is the 28th or 29th, and no later for that. */
    private static boolean isLater(@Nullable MonthDay now, @Nullable MonthDay then) {
        boolean sameFebruary =
                now != null && then != null && now.getMonth() == Month.FEBRUARY && then.getMonth() == Month.FEBRUARY;
        return now != null && then != null && !sameFebruary && now.isAfter(then);
    }

    /** The one indicator of that name and class; two of them cannot be told apart. */
    private static Optional<ReviewedIndicator> then(Neighbour before, ReviewedIndicator now) {
        List<ReviewedIndicator> same = before.content().indicators().stream()
                .filter(row -> row.subcategory() == now.indicator().subcategory()
                        && PlainText.of(row.name())
                                .equals(PlainText.of(now.indicator().name())))
                .map(ReviewedIndicator::of)
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean isEasier(ReviewedIndicator now, ReviewedIndicator then, Budgets budgets) {
        Measure today = now.measure().orElse(null);
        Measure once = then.measure().orElse(null);
        if (today == null || once == null || !areComparable(today, once)) {
            return false;
        }
        BigDecimal asked = inSmallest(today);
        BigDecimal before = inSmallest(once);
        if (now.isCost()) {
            boolean isUnitCost =
                    !today.per().isEmpty() || OF_EACH.matcher(now.name()).find();
            return isUnitCost && asked.compareTo(before) > 0;
        }
        if (once.operator().direction() == Direction.REVERSE) {
            return asked.compareTo(before) > 0;
        }
        boolean isLess = asked.compareTo(before) < 0;
        return now.is(Subcategory.QUANTITY)
                ? isLess && budgets.shrankLessThan(before, asked)
                : isLess && once.operator().direction() == Direction.POSITIVE;
    }

    private static boolean areComparable(Measure today, Measure once) {
        return today.unit().convertsTo(once.unit())
                && today.per().equals(once.per())
                && today.operator() == once.operator()
                && today.operator() != Operator.BETWEEN
                && today.unit().factor().isPresent()
                && once.unit().factor().isPresent();
    }

    private static BigDecimal inSmallest(Measure measure) {
        return measure.high().multiply(measure.unit().factor().orElseThrow());
    }

    /** This year's money and last year's; where one is not known, as if it had stayed the same. */
    private record Budgets(BigDecimal now, BigDecimal before) {
        static Budgets of(@Nullable Money now, @Nullable Money before) {
            boolean known = now != null && before != null && !now.isZero() && !before.isZero();
            return known ? new Budgets(now.yuan(), before.yuan()) : new Budgets(BigDecimal.ONE, BigDecimal.ONE);
        }

        boolean shrankLessThan(BigDecimal from, BigDecimal to) {
            return to.multiply(before).compareTo(from.multiply(now)) < 0;
        }
    }
}
