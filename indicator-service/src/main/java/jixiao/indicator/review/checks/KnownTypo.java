package jixiao.indicator.review.checks;

import java.util.List;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.kinship.KnownTypos;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;

/** O13: a typing error that was copied along (S2 and S0: 促销费 for 促消费), and where it stands too. */
public final class KnownTypo implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard("O13", "沿用的错别字", Severity.WARNING, Dimension.COMPLETENESS, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Stream<Remark> above = Stream.concat(
                typos(goal, goal.projectName()).map(fault -> new Remark(Cell.of(Field.PROJECT_NAME), fault)),
                goal.narrative()
                        .flatMap(text -> typos(goal, text))
                        .distinct()
                        .map(fault -> new Remark(Cell.of(Field.GOAL), fault)));
        return Stream.concat(
                above,
                goal.indicators().stream()
                        .flatMap(row -> Stream.concat(
                                typos(goal, row.name()).map(fault -> row.remark(Field.NAME, fault)),
                                typos(goal, row.indicator().target()).map(fault -> row.remark(Field.TARGET, fault)))));
    }

    private static Stream<String> typos(GoalUnderReview goal, String text) {
        return KnownTypos.in(text).stream().map(typo -> {
            List<Neighbour> others = goal.kin().sameTypo().getOrDefault(typo, List.of());
            return "“" + typo.wrong() + "”疑为“" + typo.right() + "”之误"
                    + (others.isEmpty() ? "" : "，同样的错字还见于" + Others.named(others)) + "。请改正。";
        });
    }
}
