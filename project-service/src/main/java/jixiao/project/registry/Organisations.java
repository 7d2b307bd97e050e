package jixiao.project.registry;

import java.util.List;
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

    /** In order of region and code, beginning after the cursor {@code region/code}. */
    List<Organisation> page(Scope scope, @Nullable String after, int limit);

    void add(Organisation organisation);
}
