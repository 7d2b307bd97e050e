package jixiao.publication.opendata.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What search engines may read (RFC 9309): the pages by the map of the site; not what is made to order. */
@Path("/robots.txt")
@PermitAll
public class RobotsResource {
    private final SiteAddress address;

    RobotsResource(SiteAddress address) {
        this.address = address;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String rules(@Context UriInfo uri) {
        return """
                User-agent: *
                Disallow: /api/
                Disallow: /batches
                Disallow: /type-size
                Sitemap: %s/sitemap/index.xml
                """.formatted(address.of(uri));
    }
}
