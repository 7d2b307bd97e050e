package jixiao.indicator.review.checks;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.kinship.Vocabulary;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.indicator.review.cost.MoneyWords;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * O14: two projects of one unit and year pay for the same (S0: 划拨基层工会经费 names 送温暖 and 送清凉, and “两节”送温暖资金、
 * 送清凉活动资金 is a project of its own, of the very amount). Two particular activities must be in both, one of them in a
 * project's name, and what is said of whom it is for must not differ.
 */
public final class SameActivityTwice implements Check {
    private static final int LEAST_SHARED = 2;

    @Override
    public CheckCard card() {
        return new CheckCard("O14", "疑似重复安排", Severity.HINT, Dimension.RELEVANCE, Basis.MATCHED_TO_THE_MONEY);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        String text = goal.projectName() + goal.narrative().collect(Collectors.joining());
        return goal.kin().besides().stream()
                .flatMap(other -> shared(goal.projectName(), text, other)
                        .map(activities -> new Remark(
                                Cell.of(Field.GOAL),
                                "与" + other.called() + "都安排了" + String.join("、", activities)
                                        + sameAmount(goal.budget(), other.budget()) + "。请核对是否重复安排，写明两个项目的区别，或合并为一个项目。",
                                other.projectName()))
                        .stream());
    }

    private static Optional<Set<String>> shared(String name, String text, Neighbour other) {
        String theirs = other.projectName()
                + other.content().goal()
                + String.join("", other.content().numberedGoals());
        Set<String> activities = new HashSet<>(Vocabulary.particularActivities(text));
        activities.retainAll(Vocabulary.particularActivities(theirs));
        Set<String> inNames = Vocabulary.particularActivities(name + other.projectName());
        return activities.size() >= LEAST_SHARED
                        && !Collections.disjoint(activities, inNames)
                        && areForTheSame(Vocabulary.groups(text), Vocabulary.groups(theirs))
                ? Optional.of(new TreeSet<>(activities))
                : Optional.empty();
    }

    private static boolean areForTheSame(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    private static String sameAmount(@Nullable Money one, @Nullable Money other) {
        return one != null && one.equals(other) ? "，金额同为" + MoneyWords.of(one.yuan()) : "";
    }
}
