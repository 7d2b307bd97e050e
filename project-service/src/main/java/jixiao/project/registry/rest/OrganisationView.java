package jixiao.project.registry.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.project.registry.Organisation;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** An organisation as the API answers it. */
public record OrganisationView(
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

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id(),
                organisation.version(),
                organisation.region(),
                organisation.code(),
                organisation.name(),
                organisation.aliases(),
                organisation.parentId(),
                organisation.validFrom(),
                organisation.validTo(),
                organisation.isProvisional());
    }
}
