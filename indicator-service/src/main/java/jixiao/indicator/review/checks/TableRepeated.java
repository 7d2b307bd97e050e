package jixiao.indicator.review.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.kinship.PlainText;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.indicator.review.cost.Likeness;

/**
 * K2: half of the table and more, row by row, is that of another project of the unit that does something else (S2: the
 * congress, the books and the festival). Projects of like names (one road, another road) may share their rows.
 */
public final class TableRepeated implements Check {
    private static final int LEAST_ROWS = 5;

    @Override
    public CheckCard card() {
        return new CheckCard("K2", "指标与其他项目雷同", Severity.HINT, Dimension.RELEVANCE, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Set<String> rows =
                goal.indicators().stream().map(row -> row(row.indicator())).collect(Collectors.toSet());
        List<Neighbour> others = goal.kin().besides().stream()
                .filter(other -> isMostly(rows, other) && isNamedOtherwise(goal.projectName(), other.projectName()))
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(new Remark(
                        Cell.of(Field.INDICATORS),
                        "有" + shared(rows, others.getFirst()) + "项指标与"
                                + others.getFirst().called() + "完全相同"
                                + (others.size() > 1 ? "，另有" + (others.size() - 1) + "个项目也是如此" : "")
                                + "。请按本项目的内容设置指标。",
                        others.getFirst().projectName()));
    }

    private static boolean isMostly(Set<String> rows, Neighbour other) {
        long shared = shared(rows, other);
        return shared >= LEAST_ROWS
                && shared * 2
                        >= Math.min(rows.size(), other.content().indicators().size());
    }

    private static long shared(Set<String> rows, Neighbour other) {
        return other.content().indicators().stream()
                .map(TableRepeated::row)
                .distinct()
                .filter(rows::contains)
                .count();
    }

    private static String row(Indicator row) {
        return PlainText.of(row.name()) + '\t' + PlainText.of(row.target());
    }

    private static boolean isNamedOtherwise(String one, String other) {
        return !Likeness.areAlike(PlainText.ofName(one), PlainText.ofName(other));
    }
}
