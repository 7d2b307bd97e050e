package jixiao.evaluation.inflation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.statistics.Selection;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All samples. A caller sees those whose whole region lies in scope; people of a unit or department see none. */
public interface RecheckSamples {
    /** What every completed sheet of a selection weighs. */
    List<Risk> risks(Selection selection);

    /** The sheets by their ids, as they go into a sample; weight and reasons are the caller's. */
    Map<UUID, RecheckItem> items(Collection<Risk> drawn);

    Optional<RecheckSample> visible(UUID id, Scope scope);

    /** The same, and nobody else changes it until the end of the transaction. */
    Optional<RecheckSample> visibleToChange(UUID id, Scope scope);

    /** In order of their ids, beginning after the given one. */
    List<RecheckSample> page(Scope scope, @Nullable FiscalYear year, @Nullable UUID after, int limit);

    void add(RecheckSample sample);
}
