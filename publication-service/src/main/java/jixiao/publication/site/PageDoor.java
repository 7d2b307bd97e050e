package jixiao.publication.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives a page that is kept before anything else is done; any other is made by its resource and kept on its way out. */
@ApplicationScoped
public class PageDoor {
    /** Before who asks is looked into and a resource is sought: pages are for everyone. */
    static final int PRIORITY = 400;

    private static final int NOT_MODIFIED = 304;

    private final PublicChanges changes;
    private final KeptPages pages;

    PageDoor(PublicChanges changes, KeptPages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext exchange) {
        AskedPage asked = AskedPage.of(exchange.request(), changes).orElse(null);
        KeptPage page = asked == null ? null : pages.at(asked.key()).orElse(null);
        if (page != null) {
            send(page, asked, exchange);
            return;
        }
        if (asked != null) {
            asked.remember(exchange);
        }
        exchange.next();
    }

    private static void send(KeptPage page, AskedPage asked, RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        CountedRoute.countCurrentRequestAs(page.countedAs());
        PageHeaders.of(page, asked.gzip(), response::putHeader);
        if (page.isKnown(asked.ifNoneMatch())) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        Buffer body = Buffer.buffer(page.body(asked.gzip()));
        response.setStatusCode(page.status());
        if (exchange.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }
}
