package jixiao.kit.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads {@code /api/goals/7%3Asubmit} as {@code /api/goals/7:submit}. A colon needs no escape in a path (RFC 3986 §3.3), but
 * many clients write one, and the step would then not be found.
 */
public class VerbPaths {
    @ServerRequestFilter(preMatching = true)
    public void unescapeColons(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        if (path.contains("%3A") || path.contains("%3a")) {
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            request.setRequestUri(
                    URI.create(asked.resolve("/") + path.substring(1).replaceAll("%3[Aa]", ":") + query));
        }
    }
}
