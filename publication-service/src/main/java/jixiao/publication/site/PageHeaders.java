package jixiao.publication.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every page says of itself: a browser may show it with our style sheets, send our search form, and nothing else;
 * it may keep it, but asks each time whether it still holds, so that it never lags behind what is published.
 */
final class PageHeaders {
    static final String HTML = "text/html;charset=UTF-8";

    static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "same-origin",
            "Cache-Control", "no-cache",
            "Vary", "Accept-Encoding, Cookie");

    private PageHeaders() {}

    static Map<String, String> of(KeptPage page, AskedPage asked) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        headers.put("Content-Type", page.contentType());
        headers.put("ETag", page.etag(asked.gzip()));
        if (asked.gzip()) {
            headers.put("Content-Encoding", "gzip");
        }
        return headers;
    }
}
