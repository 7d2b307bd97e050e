package jixiao.kit.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Steps are custom verbs, {@code …/years/2024:submit}. Some HTTP clients write the colon of a path as {@code %3A}; both
 * mean the same here.
 */
public class VerbColon {
    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (path.contains("%3A") || path.contains("%3a")) {
            request.setRequestUri(UriBuilder.fromUri(uri)
                    .replacePath(path.replace("%3A", ":").replace("%3a", ":"))
                    .build());
        }
    }
}
