package jixiao.evaluation.inflation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.evaluation.statistics.Selection;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What completed sheets show, subject by subject, and how their peers spread; each in one statement. */
public interface Observations {
    /**
     * @param raised only those that raise this signal; null is all. {@link Signal#ABOVE_PEERS} cannot be asked for
     * @param after the key of the last one of the page before, or null
     */
    List<Observation> page(
            Selection selection, Level level, @Nullable Signal raised, @Nullable String after, int limit);

    /** The peers of a level in each of the groups, whoever may see their sheets. */
    Map<String, Peers> peers(FiscalYear year, Level level, Set<String> groups);
}
