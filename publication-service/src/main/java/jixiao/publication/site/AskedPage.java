package jixiao.publication.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page.
 *
 * @param place see {@link KeptPage}
 * @param asOf the count of changes as it came in
 * @param large whether the reader chose large type
 */
record AskedPage(
        String address,
        String place,
        long asOf,
        boolean large,
        boolean gzip,
        @Nullable String ifNoneMatch) {
    private static final List<String> NO_PAGES = List.of("/api/", "/q/", "/batches/");
    private static final Set<String> ONE_THING = Set.of("disclosures", "releases", "projects");

    /**
     * Empty for what is no page: data, files, operations; for the progress of a batch, which no change tells of; and for who
     * sends something along, which is not read here.
     */
    static Optional<AskedPage> of(HttpServerRequest request, PublicChanges changes) {
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String path = request.path();
        if (!reads
                || path == null
                || NO_PAGES.stream().anyMatch(path::startsWith)
                || path.indexOf('.') >= 0
                || bringsBody(request)) {
            return Optional.empty();
        }
        return Optional.of(new AskedPage(
                request.uri(),
                place(path),
                changes.now(),
                TypeSize.isLarge(request),
                takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)),
                request.getHeader(HttpHeaders.IF_NONE_MATCH)));
    }

    static Optional<AskedPage> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(AskedPage.class.getName()));
    }

    void remember(RoutingContext exchange) {
        exchange.put(AskedPage.class.getName(), this);
    }

    String key() {
        return large ? "L" + address : address;
    }

    /** {@code /disclosures/1/editions/2} is of {@code /disclosures/1}; what is not of one thing changes with everything. */
    private static String place(String path) {
        int thing = path.indexOf('/', 1);
        if (thing < 0 || !ONE_THING.contains(path.substring(1, thing))) {
            return PublicChanges.EVERYWHERE;
        }
        int end = path.indexOf('/', thing + 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private static boolean bringsBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean takesGzip(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }
}
