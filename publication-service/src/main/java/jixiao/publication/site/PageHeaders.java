package jixiao.publication.site;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.vertx.core.http.HttpHeaders;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What every page says of itself: a browser may show it with our style sheets, send our search form, and nothing else;
 * it may keep it, but asks each time whether it still holds, so that it never lags behind what is published.
 */
final class PageHeaders {
    static final Map<String, String> ALWAYS = Map.of(
            "Content-Type", "text/html;charset=UTF-8",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "same-origin",
            "Cache-Control", "no-cache",
            "Vary", "Accept-Encoding, Cookie");

    /** The same, encoded once and not for each answer. */
    private static final Map<CharSequence, CharSequence> ENCODED = ALWAYS.entrySet().stream()
            .collect(toUnmodifiableMap(
                    header -> HttpHeaders.createOptimized(header.getKey()),
                    header -> HttpHeaders.createOptimized(header.getValue())));

    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    private PageHeaders() {}

    static void of(KeptPage page, boolean gzip, BiConsumer<CharSequence, CharSequence> put) {
        ENCODED.forEach(put);
        put.accept(HttpHeaders.ETAG, page.etag(gzip));
        if (gzip) {
            put.accept(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
    }
}
