package jixiao.project.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.kit.events.Event;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** {@code jixiao.organisation.changed.v1}: the whole state of an organisation after a change. */
record OrganisationChanged(
        UUID id,
        long version,
        RegionCode region,
        String code,
        String name,
        List<String> aliases,
        @Nullable UUID parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean provisional) {

    static final String TYPE = "jixiao.organisation.changed.v1";

    static Event of(Organisation organisation) {
        return new Event(
                TYPE,
                "jixiao.organisations",
                organisation.id(),
                new OrganisationChanged(
                        organisation.id(),
                        organisation.version(),
                        organisation.region(),
                        organisation.code(),
                        organisation.name(),
                        organisation.aliases(),
                        organisation.parentId(),
                        organisation.validFrom(),
                        organisation.validTo(),
                        organisation.isProvisional()));
    }
}
