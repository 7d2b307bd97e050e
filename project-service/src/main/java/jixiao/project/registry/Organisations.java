package jixiao.project.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** All organisations, whoever may see them; {@link #page} cuts to a caller's scope. */
public interface Organisations {
    Optional<Organisation> byId(UUID id);

    Optional<Organisation> byCode(RegionCode region, String code);

    /** By name or alias in a region; more than one when names repeat. */
    List<Organisation> named(RegionCode region, String name);

    /** In order of region and code, beginning after the cursor. */
    List<Organisation> page(Scope scope, @Nullable OrganisationCursor after, int limit);

    /**
     * What lies above an organisation, from its parent to the root. A loop, which nothing should have let in, is gone
     * through once.
     */
    default List<Organisation> above(Organisation organisation) {
        Map<UUID, Organisation> above = new LinkedHashMap<>();
        UUID next = organisation.parentId();
        while (next != null && !above.containsKey(next)) {
            Organisation parent = byId(next).orElseThrow();
            above.put(next, parent);
            next = parent.parentId();
        }
        return List.copyOf(above.values());
    }

    void add(Organisation organisation);
}
