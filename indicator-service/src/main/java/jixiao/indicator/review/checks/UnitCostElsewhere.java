package jixiao.indicator.review.checks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.kinship.PricedNeighbour;
import jixiao.indicator.kinship.UnitCost;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;

/**
 * O29: other units pay something else for the same (疗休养 6000元/人 in S1, ≤5000元/人 in S4). Where one of them in four
 * pays about as much, it is no outlier and nothing is said.
 */
public final class UnitCostElsewhere implements Check {
    private static final int FEW = 3;
    private static final int ONE_IN = 4;

    @Override
    public CheckCard card() {
        return new CheckCard(
                "O29", "单位成本与其他单位不同", Severity.HINT, Dimension.APPROPRIATENESS, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.kin().prices().entrySet().stream()
                .flatMap(entry -> remarkOn(entry.getKey(), entry.getValue()).stream());
    }

    private static List<Remark> remarkOn(UnitCost cost, List<PricedNeighbour> others) {
        List<PricedNeighbour> different =
                others.stream().filter(other -> cost.differsFrom(other.cost())).toList();
        if (different.isEmpty() || (others.size() - different.size()) * ONE_IN >= others.size()) {
            return List.of();
        }
        String prices = different.stream()
                .limit(FEW)
                .map(other -> other.neighbour().called() + "为" + other.cost().written())
                .collect(Collectors.joining("；"));
        return List.of(new Remark(
                new Cell(cost.position(), cost.inName() ? Field.NAME : Field.TARGET),
                "“" + cost.activity() + "”的单位成本是" + cost.written() + "，" + prices + "。请核对标准，或说明差异的依据。"));
    }
}
