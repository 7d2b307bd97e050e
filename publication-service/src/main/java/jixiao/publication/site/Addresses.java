package jixiao.publication.site;

import java.util.Optional;
import java.util.UUID;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.RegionCode;

/** The addresses of pages, and the ids in them. */
final class Addresses {
    private Addresses() {}

    static String unit(RegionCode region, String code) {
        return "/units/" + region + "/" + code;
    }

    static String unit(OrganisationName organisation) {
        return unit(organisation.region(), organisation.code());
    }

    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
