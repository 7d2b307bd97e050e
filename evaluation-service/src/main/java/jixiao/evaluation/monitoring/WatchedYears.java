package jixiao.evaluation.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** All watched years. What a caller may see is cut in the query. */
public interface WatchedYears {
    /** By the id of the sheet; a sheet nobody watches yet is not in it. */
    Map<UUID, Watched> of(Collection<UUID> sheetIds);

    /** Exactly one sheet's. */
    default Optional<Watched> of(UUID sheetId) {
        return Optional.ofNullable(of(List.of(sheetId)).get(sheetId));
    }

    void add(WatchedYear year);

    /**
     * Counted by department or by unit, in order of their keys.
     *
     * @param region only what lies inside, or null
     * @param after the key {@code <region>/<code>} that ended the page before, or null
     */
    List<LightCount> counted(
            Scope scope, FiscalYear year, @Nullable RegionCode region, Level level, @Nullable String after, int limit);

    /** Whose projects are counted together. */
    enum Level {
        DEPARTMENT,
        UNIT
    }

    /** How many projects of an organisation show which light. */
    record LightCount(
            String region, String code, String name, long red, long yellow, long green, long blue, long grey) {}
}
