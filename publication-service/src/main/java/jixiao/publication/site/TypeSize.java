package jixiao.publication.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Large type without a script: a link sets a cookie and leads back to the page it stood on. */
@Path("/type-size")
@PermitAll
public class TypeSize {
    private static final String LARGE_COOKIE = "type-size=large";
    private static final int A_YEAR = 365 * 24 * 60 * 60;
    private static final String PLAIN_HTML = "<html lang=\"zh-CN\">";
    private static final String LARGE_HTML = "<html lang=\"zh-CN\" class=\"large\">";

    @GET
    @Operation(hidden = true)
    public Response choose(@RestQuery String of, @HeaderParam("Referer") @Nullable String referer) {
        boolean large = "large".equals(of);
        return Response.seeOther(URI.create(back(referer)))
                .cookie(new NewCookie.Builder("type-size")
                        .value(large ? "large" : "normal")
                        .path("/")
                        .maxAge(A_YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .header("Cache-Control", "no-store")
                .build();
    }

    static boolean isLarge(HttpServerRequest request) {
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        return cookies != null && cookies.contains(LARGE_COOKIE);
    }

    /** The page in the type that the reader chose; on paper nothing changes. */
    static String chosen(String page, HttpServerRequest request) {
        return isLarge(request) ? page.replaceFirst(PLAIN_HTML, LARGE_HTML) : page;
    }

    /** Only the path counts, so that nobody is led to another site. */
    private static String back(@Nullable String referer) {
        try {
            URI from = URI.create(referer == null ? "/" : referer);
            String path = from.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
