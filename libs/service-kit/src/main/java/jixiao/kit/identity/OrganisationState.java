package jixiao.kit.identity;

import java.util.UUID;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** What this service keeps of {@code jixiao.organisation.changed.v1}. */
public record OrganisationState(
        UUID id,
        long version,
        RegionCode region,
        String code,
        String name,
        @Nullable UUID parentId) {}
