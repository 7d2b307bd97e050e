package jixiao.publication.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the site stands for everyone: {@code jixiao.site-address}, or where the request was sent to. Catalogues, feeds and
 * maps must name whole addresses.
 */
@ApplicationScoped
class SiteAddress {
    private final Optional<String> configured;

    SiteAddress(@ConfigProperty(name = "jixiao.site-address") Optional<String> configured) {
        this.configured = configured;
    }

    /** Without a slash at its end. */
    String of(UriInfo request) {
        String address = configured.orElseGet(() -> request.getBaseUri().toString());
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
