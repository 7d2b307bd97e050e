package jixiao.indicator.kinship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stored goals, as far as another is held against them. Drafts and returned goals are held against those of their own
 * unit only; every answer is cut to a number that can be looked through while somebody waits.
 */
public interface StoredGoals {
    /** A mark that more goals bear than this is commonplace. */
    int COMMONPLACE = 24;

    /** The other goals of its unit in its year. */
    List<Neighbour> besides(Compared goal);

    /** The goal of the same project in the latest year before, as approved or recorded. */
    Optional<Neighbour> before(Compared goal);

    /**
     * By mark, those that bear it, without their indicators; a mark nobody bears may be left out.
     *
     * @param evenCommonplace whether some goals are wanted for a mark that is commonplace, or none
     */
    Map<Long, Bearers> bearing(Compared goal, Set<Long> marks, boolean evenCommonplace);

    /**
     * Unit costs of the same activities in other units of the same province, of the year and the two around it; the goals come without
     * their indicators.
     */
    List<PricedNeighbour> pricing(Compared goal, Collection<UnitCost> costs);
}
