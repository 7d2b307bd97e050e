package jixiao.publication.site;

import java.util.Optional;
import java.util.UUID;

/** Ids in the addresses of pages. */
final class Addresses {
    private Addresses() {}

    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
