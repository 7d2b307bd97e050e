package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.reading.Composite;
import jixiao.values.reading.Measure;
import jixiao.values.reading.UnitOfMeasure;

/** The ways a cost indicator can be multiplied out with the counts of its goal. */
final class TermOptions {
    private static final int MOST_OPTIONS = 1_000;
    private static final int PENALTY_FOR_ASSUMING = 10;
    private static final Pattern AVERAGE = Pattern.compile("(?<![人户亩])均");
    private static final Pattern EACH = Pattern.compile("(?:每一?|单)(\\p{IsHan}{1,2})");

    private final List<Count> counts;
    private final List<ReviewedIndicator> indicators;

    /** @param counts what the indicators count */
    TermOptions(List<Count> counts, List<ReviewedIndicator> indicators) {
        this.counts = counts;
        this.indicators = indicators;
    }

    /** Empty when the cost says no money, is per something nothing counts, or could be multiplied in too many ways. */
    List<Term> of(ReviewedIndicator cost) {
        List<Term> inName = inNameOf(cost);
        if (!inName.isEmpty()) {
            return inName;
        }
        Measure measure = cost.measure().filter(money -> money.unit().isMoney()).orElse(null);
        if (measure == null) {
            return List.of();
        }
        List<UnitOfMeasure> denominators = denominators(cost, measure);
        if (denominators.isEmpty() && AVERAGE.matcher(cost.name()).find()) {
            return averageOf(cost, measure);
        }
        List<List<Count>> ways = List.of(List.of());
        for (UnitOfMeasure denominator : denominators) {
            List<Count> fitting = countsOf(denominator, cost);
            if ((long) ways.size() * fitting.size() > MOST_OPTIONS) {
                return List.of();
            }
            ways = extended(ways, fitting);
        }
        List<Term> terms = ways.stream()
                .flatMap(this::timesTheRounds)
                .map(way -> term(cost, measure, way, false))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Count> people = counts.stream().filter(Count::isOfPeople).toList();
        if (isPerDayOnly(measure) && (long) ways.size() * people.size() <= MOST_OPTIONS) {
            extended(ways, people).stream()
                    .flatMap(this::timesTheRounds)
                    .forEach(way -> terms.add(term(cost, measure, way, true)));
        }
        return bestOfEachAmount(terms);
    }

    /** 职工之家平均建设成本 is of each 职工之家 there is; an average of nothing that is counted is no total either. */
    private List<Term> averageOf(ReviewedIndicator cost, Measure measure) {
        return NamedCount.of(cost, indicators)
                .map(count -> List.of(term(cost, measure, List.of(count), false)))
                .orElse(List.of());
    }

    /** A unit cost and its counts in one name: 慰问金800元/人，124人次，共计99200元. */
    private static List<Term> inNameOf(ReviewedIndicator cost) {
        if (!(cost.inName() instanceof Composite composite)) {
            return List.of();
        }
        List<Measure> parts = composite.parts().stream()
                .flatMap(part -> ReviewedIndicator.measureOf(part).stream())
                .toList();
        return parts.stream()
                .filter(part -> part.unit().isMoney() && part.per().size() == 1)
                .flatMap(unitCost -> parts.stream()
                        .filter(part -> !part.unit().isMoney())
                        .map(part -> Count.of(cost.name(), part))
                        .filter(count -> count.counts(unitCost.per().getFirst()))
                        .map(count -> count.in(unitCost.per().getFirst()))
                        .map(count -> new Term(cost, unitCost, List.of(count), 0, false)))
                .toList();
    }

    /** Those written, and those the name implies: 人均…, 每项…, 单次…. A budget is of one year, so 元/年 needs no count. */
    private static List<UnitOfMeasure> denominators(ReviewedIndicator cost, Measure measure) {
        List<UnitOfMeasure> written = measure.per().stream()
                .filter(unit -> !unit.symbol().equals("年"))
                .collect(Collectors.toCollection(ArrayList::new));
        if (cost.name().contains("人均") && written.stream().noneMatch(Count::isPeople)) {
            written.add(new UnitOfMeasure("人"));
        }
        Matcher each = EACH.matcher(cost.name());
        if (written.isEmpty() && each.find()) {
            UnitOfMeasure two = new UnitOfMeasure(each.group(1));
            UnitOfMeasure one = new UnitOfMeasure(each.group(1).substring(0, 1));
            written.add(two.isKnown() ? two : one);
        }
        return written;
    }

    private List<Count> countsOf(UnitOfMeasure denominator, ReviewedIndicator cost) {
        List<Count> fitting = counts.stream()
                .filter(count -> count.counts(denominator))
                .map(count -> count.in(denominator))
                .toList();
        if (denominator.isOccurrence()) {
            return NamedCount.ofOccurrences(cost, fitting, indicators);
        }
        boolean monthly =
                denominator.symbol().equals("月") || denominator.symbol().equals("个月");
        return monthly && fitting.isEmpty() ? List.of(Count.ofTheYear(denominator)) : fitting;
    }

    /**
     * 100人 of 每期培训人数 are multiplied with the 2期 there are; where nothing or several things say how many, there is no
     * way; 1次 of 每月1次 is multiplied with the 12个月 a year has. Where only a part of the counts is of each (200人, 每期7天), the rest may be of each too or of all: both are ways.
     */
    private Stream<List<Count>> timesTheRounds(List<Count> way) {
        List<UnitOfMeasure> rounds = way.stream()
                .map(Count::round)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (rounds.isEmpty() || way.stream().anyMatch(count -> count.unit().convertsTo(rounds.getFirst()))) {
            return Stream.of(way);
        }
        List<List<Count>> multiplied = rounds.size() > 1 ? List.of() : timesTheRound(way, rounds.getFirst());
        boolean allOfEach = way.stream().allMatch(count -> count.round() != null)
                || way.stream().anyMatch(Count::comesAgain);
        return allOfEach ? multiplied.stream() : Stream.concat(Stream.of(way), multiplied.stream());
    }

    private List<List<Count>> timesTheRound(List<Count> way, UnitOfMeasure round) {
        List<Count> rounds = counts.stream()
                .filter(count -> count.round() == null && count.unit().convertsTo(round))
                .map(count -> count.in(round))
                .toList();
        if (way.stream().anyMatch(Count::comesAgain)) {
            Stream<Count> parts = rounds.isEmpty() ? Stream.of(Count.ofTheYear(round)) : rounds.stream();
            return rounds.size() > 1
                    ? List.of()
                    : List.of(Stream.concat(way.stream(), parts).toList());
        }
        return rounds.size() == 1
                ? List.of(Stream.concat(rounds.stream(), way.stream()).toList())
                : List.of();
    }

    private static boolean isPerDayOnly(Measure measure) {
        return measure.per().size() == 1
                && List.of("天", "日").contains(measure.per().getFirst().symbol());
    }

    private static List<List<Count>> extended(List<List<Count>> ways, List<Count> by) {
        return ways.stream()
                .flatMap(way -> by.stream()
                        .map(count ->
                                Stream.concat(way.stream(), Stream.of(count)).toList()))
                .toList();
    }

    private static Term term(ReviewedIndicator cost, Measure measure, List<Count> way, boolean perPersonToo) {
        int likeness = way.stream()
                .mapToInt(count -> Likeness.of(cost.name(), count.name()))
                .sum();
        return new Term(cost, measure, way, perPersonToo ? likeness - PENALTY_FOR_ASSUMING : likeness, perPersonToo);
    }

    private static List<Term> bestOfEachAmount(List<Term> terms) {
        Map<BigDecimal, Term> best = terms.stream()
                .collect(Collectors.toMap(
                        term -> term.yuan().stripTrailingZeros(),
                        Function.identity(),
                        (a, b) -> a.likeness() >= b.likeness() ? a : b));
        return List.copyOf(best.values());
    }
}
