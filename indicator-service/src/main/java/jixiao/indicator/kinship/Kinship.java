package jixiao.indicator.kinship;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.values.FiscalYear;

/**
 * What a goal has in common with others.
 *
 * @param besides the other goals of its unit and year
 * @param before last year's goal of the project
 * @param sameRow by position of an indicator, goals of other projects with the very same one; none that is commonplace
 * @param sameText goals with nearly the same narrative
 * @param sameTypo by typing error, goals of other projects or years with the same one
 * @param prices for each unit cost, what other units state for the same
 */
public record Kinship(
        List<Neighbour> besides,
        Optional<Neighbour> before,
        Map<Integer, List<Neighbour>> sameRow,
        List<Neighbour> sameText,
        Map<KnownTypos.Typo, List<Neighbour>> sameTypo,
        Map<UnitCost, List<PricedNeighbour>> prices) {
    private static final UUID NOT_STORED = new UUID(0, 0);

    public static final Kinship NONE =
            new Kinship(List.of(), Optional.empty(), Map.of(), List.of(), Map.of(), Map.of());

    public static Kinship of(Compared goal, StoredGoals stored) {
        Narrative narrative = Narrative.of(goal.content());
        Set<Long> narrativeMarks = Marks.ofNarrative(narrative);
        List<Neighbour> besides = stored.besides(goal);
        Set<Long> rowsAndTypos = Marks.of(goal.content());
        rowsAndTypos.removeAll(narrativeMarks);
        Map<Long, Bearers> bearing = stored.bearing(goal, rowsAndTypos, false);
        Map<Long, Bearers> nearby = stored.bearing(goal, narrativeMarks, true);
        return new Kinship(
                besides.stream().filter(other -> !goal.isOfTheProjectOf(other)).toList(),
                stored.before(goal),
                sameRows(goal, bearing),
                sameTexts(
                        goal,
                        narrative,
                        Stream.concat(
                                        besides.stream(),
                                        narrativeMarks.stream()
                                                .flatMap(mark ->
                                                        nearby.getOrDefault(mark, Bearers.NONE).goals().stream()))
                                .toList()),
                sameTypos(goal, bearing),
                prices(goal, stored));
    }

    /** The same with last year's goal as somebody states it who has it. */
    public Kinship after(Compared goal, GoalContent stated) {
        Neighbour said = new Neighbour(
                NOT_STORED,
                new FiscalYear(goal.year().year() - 1),
                NOT_STORED,
                "",
                goal.projectName(),
                null,
                true,
                stated);
        return new Kinship(besides, Optional.of(said), sameRow, sameText, sameTypo, prices);
    }

    private static Map<Integer, List<Neighbour>> sameRows(Compared goal, Map<Long, Bearers> bearing) {
        Map<Integer, List<Neighbour>> same = new HashMap<>();
        for (Indicator row : goal.content().indicators()) {
            Bearers those = bearing.getOrDefault(Marks.ofRow(row), Bearers.NONE);
            if (!those.commonplace()) {
                same.put(
                        row.position(),
                        those.goals().stream()
                                .filter(other -> !goal.isOfTheProjectOf(other) && !goal.bearsTheNameOf(other))
                                .toList());
            }
        }
        return same;
    }

    /** The same programme in another year or unit may keep its words, but not its numbers. */
    private static List<Neighbour> sameTexts(Compared goal, Narrative narrative, List<Neighbour> candidates) {
        if (!narrative.isLongEnough()) {
            return List.of();
        }
        return candidates.stream()
                .distinct()
                .filter(other -> {
                    Narrative theirs = Narrative.of(other.content());
                    boolean mayKeepItsWords = goal.isOfTheProjectOf(other) || goal.bearsTheNameOf(other);
                    boolean isAnotherGoal =
                            !goal.isOfTheProjectOf(other) || !other.year().equals(goal.year());
                    return isAnotherGoal
                            && narrative.isNearly(theirs)
                            && (!mayKeepItsWords || narrative.saysTheNumbersOf(theirs));
                })
                .toList();
    }

    private static Map<KnownTypos.Typo, List<Neighbour>> sameTypos(Compared goal, Map<Long, Bearers> bearing) {
        Map<KnownTypos.Typo, List<Neighbour>> same = new LinkedHashMap<>();
        Stream<String> texts = Stream.concat(
                Stream.concat(Stream.of(goal.content().goal()), goal.content().numberedGoals().stream()),
                goal.content().indicators().stream().flatMap(row -> Stream.of(row.name(), row.target())));
        KnownTypos.in(texts)
                .forEach(typo -> same.put(
                        typo,
                        bearing.getOrDefault(Marks.ofTypo(typo), Bearers.NONE).goals().stream()
                                .filter(other -> !goal.isOfTheProjectOf(other)
                                        || !other.year().equals(goal.year()))
                                .toList()));
        return same;
    }

    private static Map<UnitCost, List<PricedNeighbour>> prices(Compared goal, StoredGoals stored) {
        List<UnitCost> costs = UnitCosts.of(goal.projectName(), goal.content());
        if (costs.isEmpty()) {
            return Map.of();
        }
        List<PricedNeighbour> priced = stored.pricing(goal, costs);
        Map<UnitCost, List<PricedNeighbour>> prices = new LinkedHashMap<>();
        costs.forEach(cost -> prices.put(
                cost,
                priced.stream()
                        .filter(other -> cost.pricesTheSameAs(other.cost()))
                        .toList()));
        return prices;
    }
}
