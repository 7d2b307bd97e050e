package jixiao.project.library;

import java.util.UUID;
import jixiao.project.registry.Organisation;
import jixiao.values.RegionCode;

/** An organisation as it is named when something is said of it. */
public record OrganisationName(UUID id, RegionCode region, String code, String name) {
    public static OrganisationName of(Organisation organisation) {
        return new OrganisationName(organisation.id(), organisation.region(), organisation.code(), organisation.name());
    }
}
