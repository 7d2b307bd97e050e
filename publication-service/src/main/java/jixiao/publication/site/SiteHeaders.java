package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Every page leaves through here: with its headers, and kept for the next who asks. */
public class SiteHeaders {
    private static final Set<Integer> KEPT = Set.of(200, 410);

    private final CurrentVertxRequest request;
    private final KeptPages pages;

    SiteHeaders(CurrentVertxRequest request, KeptPages pages) {
        this.request = request;
        this.pages = pages;
    }

    @ServerResponseFilter
    public void leave(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        MediaType type = response.getMediaType();
        String html = type == null || !type.isCompatible(MediaType.TEXT_HTML_TYPE) ? null : html(response.getEntity());
        if (html == null) {
            return;
        }
        PageHeaders.ALWAYS.forEach(response.getHeaders()::putSingle);
        Optional<AskedPage> asked = AskedPage.of(request.getCurrent());
        response.setEntity(TypeSize.chosen(html, request.getCurrent().request()));
        asked.filter(page -> KEPT.contains(response.getStatus())).ifPresent(page -> keep(page, response));
    }

    /** Null for a file, which is sent as it is. */
    private static @Nullable String html(@Nullable Object entity) {
        return switch (entity) {
            case TemplateInstance template -> template.render();
            case String page -> page;
            case null, default -> null;
        };
    }

    private void keep(AskedPage asked, ContainerResponseContext response) {
        KeptPage page =
                KeptPage.of(asked.place(), asked.asOf(), response.getStatus(), CountedRoute.ofCurrentRequest(), (String)
                        response.getEntity());
        pages.keep(asked.key(), page);
        PageHeaders.of(
                page,
                asked.gzip(),
                (name, value) -> response.getHeaders().putSingle(name.toString(), value.toString()));
        if (page.isKnown(asked.ifNoneMatch())) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(page.body(asked.gzip()));
        }
    }
}
