package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * The budget worked out from the goal itself: quantity × unit cost × period, summed over its cost indicators. Of all the
 * ways the counts can belong to the costs, one that meets the budget exactly is taken; else the one whose names fit best.
 *
 * @param terms one per cost indicator
 * @param computed their sum in 元
 * @param certain whether the counts can belong to the costs in one way only
 * @param named whether the names leave no doubt which count belongs to which cost (县道养护补助标准, 养护县道里程)
 * @param complete whether everything the goal counts is priced, and every cost says how much
 */
public record CostReconciliation(
        List<Term> terms, BigDecimal computed, Money budget, boolean certain, boolean named, boolean complete) {
    /** Terms that may be put together in all ways: beyond it the counts can belong anywhere and nothing can be said. */
    private static final int MOST_TERMS = 200_000;

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** Where bounds leave room, what they come to must stay this far below the budget before anything is said. */
    private static final BigDecimal MOST_OF_THE_BUDGET = new BigDecimal("0.75");

    private static final Comparator<List<Term>> BY_LIKENESS =
            Comparator.comparingInt(way -> way.stream().mapToInt(Term::likeness).sum());

    /** How the sum stands to the budget. */
    public enum Verdict {
        EXACT,
        /** Within 1 %, where about, on average or a bound is said. */
        WITHIN_TOLERANCE,
        /** Exact numbers and floors come to more than the budget. */
        ABOVE_BUDGET,
        /** Exact numbers come to less than the budget, or bounds to no more than three quarters of it with all priced. */
        BELOW_BUDGET,
        /** Nothing can be said: bounds leave room, or the counts may belong elsewhere. */
        OPEN
    }

    /** Empty when there is no budget, no cost, or a cost nothing can be multiplied with. */
    public static Optional<CostReconciliation> of(@Nullable Money budget, List<ReviewedIndicator> indicators) {
        if (budget == null || budget.isZero()) {
            return Optional.empty();
        }
        TermOptions options = new TermOptions(countsOf(indicators), indicators);
        List<ReviewedIndicator> costs = indicators.stream()
                .filter(ReviewedIndicator::isCost)
                .filter(CostReconciliation::saysMoney)
                .toList();
        return costs.isEmpty() ? Optional.empty() : ways(costs, options).map(ways -> best(ways, budget, indicators));
    }

    /** Each cost has a count whose name is at least twice as like as any other's, and none is used twice. */
    private static boolean isNamed(List<Term> best, List<List<Term>> ways) {
        List<Count> used = best.stream().flatMap(term -> term.counts().stream()).toList();
        return used.stream().distinct().count() == used.size()
                && IntStream.range(0, best.size())
                        .allMatch(i -> ways.stream()
                                .map(way -> way.get(i))
                                .allMatch(other -> other.equals(best.get(i)) || isFarLiker(best.get(i), other)));
    }

    private static boolean isFarLiker(Term one, Term other) {
        return one.likeness() >= 2 * Math.max(other.likeness(), 1);
    }

    /** Whether no quantity and no cost is left over that could explain more of the budget. */
    private static boolean isComplete(List<Term> way, List<ReviewedIndicator> indicators) {
        Set<String> priced = way.stream()
                .flatMap(term -> term.counts().stream())
                .map(Count::name)
                .collect(Collectors.toSet());
        return indicators.stream()
                        .filter(indicator -> indicator.is(Subcategory.QUANTITY))
                        .allMatch(indicator -> priced.contains(indicator.name()))
                && indicators.stream().filter(ReviewedIndicator::isCost).allMatch(CostReconciliation::saysMoney);
    }

    private static boolean saysMoney(ReviewedIndicator cost) {
        return cost.measure().filter(measure -> measure.unit().isMoney()).isPresent();
    }

    /** What quantity indicators count, and days and months wherever they stand. */
    private static List<Count> countsOf(List<ReviewedIndicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.measure().stream()
                        .filter(measure -> Count.isSaidBy(measure)
                                && !measure.unit().isMoney()
                                && !measure.unit().isRate()
                                && !measure.unit().isNone())
                        .filter(measure -> indicator.is(Subcategory.QUANTITY)
                                || measure.unit().isTime())
                        .map(measure -> Count.of(indicator.name(), measure)))
                .toList();
    }

    private static Optional<List<List<Term>>> ways(List<ReviewedIndicator> costs, TermOptions termOptions) {
        List<List<Term>> ways = List.of(List.of());
        for (ReviewedIndicator cost : costs) {
            List<Term> options = termOptions.of(cost);
            if (options.isEmpty() || (long) ways.size() * options.size() * costs.size() > MOST_TERMS) {
                return Optional.empty();
            }
            ways = ways.stream()
                    .flatMap(way -> options.stream()
                            .map(term ->
                                    Stream.concat(way.stream(), Stream.of(term)).toList()))
                    .toList();
        }
        return Optional.of(ways);
    }

    private static CostReconciliation best(List<List<Term>> ways, Money budget, List<ReviewedIndicator> indicators) {
        List<List<Term>> exact = new ArrayList<>(ways);
        exact.removeIf(way -> sum(way).compareTo(budget.yuan()) != 0);
        List<Term> best =
                (exact.isEmpty() ? ways : exact).stream().max(BY_LIKENESS).orElseThrow();
        return new CostReconciliation(
                best, sum(best), budget, ways.size() == 1, isNamed(best, ways), isComplete(best, indicators));
    }

    private static BigDecimal sum(List<Term> way) {
        return way.stream().map(Term::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Verdict verdict() {
        int comparison = computed.compareTo(budget.yuan());
        if (comparison == 0) {
            return Verdict.EXACT;
        }
        boolean loose = terms.stream().anyMatch(Term::isLoose);
        BigDecimal difference = computed.subtract(budget.yuan()).abs();
        if (loose && difference.compareTo(budget.yuan().multiply(TOLERANCE)) <= 0) {
            return Verdict.WITHIN_TOLERANCE;
        }
        if ((certain || named) && comparison > 0 && terms.stream().allMatch(Term::isAtLeast)) {
            return Verdict.ABOVE_BUDGET;
        }
        boolean below = comparison < 0 && (!loose || complete && isFarBelow());
        return certain && below ? Verdict.BELOW_BUDGET : Verdict.OPEN;
    }

    private boolean isFarBelow() {
        return computed.compareTo(budget.yuan().multiply(MOST_OF_THE_BUDGET)) <= 0;
    }

    /**
     * Whether something was multiplied: a single total is a repetition of the budget, not a reckoning. What does not
     * reach the budget and belongs together by no name (2000吨 of 化学需氧量, 0.9元/吨 of 污水) is none either.
     */
    public boolean isReckoned() {
        boolean multiplied = terms.size() > 1 || !terms.getFirst().counts().isEmpty();
        boolean belongsTogether = terms.stream().allMatch(term -> term.counts().isEmpty() || term.likeness() > 0);
        return multiplied
                && switch (verdict()) {
                    case EXACT, WITHIN_TOLERANCE, ABOVE_BUDGET -> true;
                    case BELOW_BUDGET, OPEN -> belongsTogether;
                };
    }

    public boolean isExact() {
        return verdict() == Verdict.EXACT;
    }

    public String budgetInWords() {
        return MoneyWords.of(budget.yuan());
    }

    /** The costs per day that meet the budget only when taken per person and day. */
    public List<ReviewedIndicator> takenPerPerson() {
        return terms.stream().filter(Term::perPersonToo).map(Term::cost).toList();
    }

    /** For the reader: 2600人×1000元/人 + 2400人×1000元/人 = 500万元. */
    public String equation() {
        return terms.stream().map(Term::text).collect(Collectors.joining(" + ")) + " = " + MoneyWords.of(computed);
    }
}
