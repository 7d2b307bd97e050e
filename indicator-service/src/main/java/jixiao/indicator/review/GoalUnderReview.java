package jixiao.indicator.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.kinship.Kinship;
import jixiao.indicator.review.cost.CostReconciliation;
import jixiao.profiles.PointsGroup;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the checks see it.
 *
 * @param budget the year's money in 元, or null when it is not known
 * @param cost the budget worked out from the indicators; empty where nothing can be reckoned
 * @param numberedGoals the parts it is cut into, or none
 * @param rules what the region's rules of the year ask of a goal
 * @param kin what it has in common with other goals
 * @param library what the indicator library says of it
 */
public record GoalUnderReview(
        FiscalYear year,
        String projectName,
        @Nullable Money budget,
        String goal,
        List<String> numberedGoals,
        List<ReviewedIndicator> indicators,
        Optional<CostReconciliation> cost,
        Rules rules,
        Kinship kin,
        LibrarySays library) {

    /** A goal by itself, held against no other. */
    public static GoalUnderReview of(
            FiscalYear year, String projectName, @Nullable Money budget, GoalContent content, Rules rules) {
        return of(year, projectName, budget, content, rules, Kinship.NONE, LibrarySays.NOTHING);
    }

    public static GoalUnderReview of(
            FiscalYear year,
            String projectName,
            @Nullable Money budget,
            GoalContent content,
            Rules rules,
            Kinship kin,
            LibrarySays library) {
        List<ReviewedIndicator> indicators =
                content.indicators().stream().map(ReviewedIndicator::of).toList();
        return new GoalUnderReview(
                year,
                projectName,
                budget,
                content.goal(),
                content.numberedGoals(),
                indicators,
                CostReconciliation.of(budget, indicators).filter(CostReconciliation::isReckoned),
                rules,
                kin,
                library);
    }

    /** The year's goal, and those numbered ones that do not stand in it already. */
    public Stream<String> narrative() {
        return Stream.concat(Stream.of(goal), numberedGoals.stream().filter(part -> !goal.contains(part)));
    }

    public Stream<ReviewedIndicator> in(Subcategory subcategory) {
        return indicators.stream().filter(indicator -> indicator.is(subcategory));
    }

    public Stream<ReviewedIndicator> costs() {
        return indicators.stream().filter(ReviewedIndicator::isCost);
    }

    /**
     * What a region asks of every goal.
     *
     * @param categories the first levels that must be there
     * @param subcategories the second levels that must be there
     * @param expected the second levels that should be there
     * @param costFor words of project names whose goals should say what they cost
     * @param points what all indicators together are worth, or null where no rules say it
     * @param groups how the rules share the points out; none where they say nothing
     */
    public record Rules(
            List<Category> categories,
            List<Subcategory> subcategories,
            List<Subcategory> expected,
            List<String> costFor,
            @Nullable BigDecimal points,
            List<PointsGroup> groups) {
        public static final Rules NONE = new Rules(List.of(), List.of(), List.of(), List.of(), null, List.of());
    }
}
