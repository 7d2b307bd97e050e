package jixiao.indicator.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.indicator.kinship.Bearers;
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.kinship.MarkedGoal;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.kinship.PricedNeighbour;
import jixiao.indicator.kinship.StoredGoals;
import jixiao.indicator.kinship.UnitCost;
import jixiao.indicator.review.SampleGoals.SampleGoal;
import jixiao.kit.identity.Scope;

/** The sample goals beside each other, as if all had been recorded and nothing else. */
final class SampleNeighbours implements StoredGoals {
    private final List<SampleGoal> samples;

    SampleNeighbours(List<SampleGoal> samples) {
        this.samples = samples;
    }

    /** No other goal is stored. */
    static StoredGoals none() {
        return new SampleNeighbours(List.of());
    }

    static Compared compared(SampleGoal goal) {
        return new Compared(
                id(goal),
                id(goal),
                unitOf(goal),
                goal.region(),
                goal.year(),
                goal.projectName(),
                goal.content(),
                Scope.EVERYTHING);
    }

    @Override
    public List<Neighbour> besides(Compared goal) {
        return others(goal)
                .filter(other ->
                        unitOf(other).equals(goal.unitId()) && other.year().equals(goal.year()))
                .map(SampleNeighbours::neighbour)
                .toList();
    }

    @Override
    public Optional<Neighbour> before(Compared goal) {
        return Optional.empty();
    }

    @Override
    public Map<Long, Bearers> bearing(Compared goal, Set<Long> marks, boolean evenCommonplace) {
        Map<Long, List<Neighbour>> bearing = new HashMap<>();
        others(goal)
                .forEach(other -> marked(other).marks().stream()
                        .filter(marks::contains)
                        .forEach(mark -> bearing.computeIfAbsent(mark, any -> new ArrayList<>())
                                .add(neighbour(other))));
        Map<Long, Bearers> bearers = new HashMap<>();
        bearing.forEach((mark, goals) -> bearers.put(mark, new Bearers(goals, goals.size() > COMMONPLACE)));
        return bearers;
    }

    @Override
    public List<PricedNeighbour> pricing(Compared goal, Collection<UnitCost> costs) {
        return others(goal)
                .filter(other -> !unitOf(other).equals(goal.unitId())
                        && other.region().code().startsWith(goal.region().code().substring(0, 2))
                        && Math.abs(other.year().year() - goal.year().year()) <= 1)
                .flatMap(other -> marked(other).costs().stream()
                        .filter(cost -> costs.stream().anyMatch(cost::pricesTheSameAs))
                        .map(cost -> new PricedNeighbour(neighbour(other), cost)))
                .toList();
    }

    private Stream<SampleGoal> others(Compared goal) {
        return samples.stream().filter(other -> !id(other).equals(goal.goalId()));
    }

    private static MarkedGoal marked(SampleGoal goal) {
        return MarkedGoal.of(id(goal), 1, goal.region(), goal.year(), goal.projectName(), goal.content());
    }

    private static Neighbour neighbour(SampleGoal goal) {
        return new Neighbour(
                id(goal),
                goal.year(),
                unitOf(goal),
                goal.unit(),
                goal.projectName(),
                goal.budget(),
                true,
                goal.content());
    }

    private static UUID id(SampleGoal goal) {
        return uuid(goal.document() + "/" + goal.form());
    }

    private static UUID unitOf(SampleGoal goal) {
        return uuid(goal.region() + "/" + goal.unit());
    }

    private static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
