package jixiao.publication.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.ProblemBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Searching and downloading cost more than reading a page: each client may do so only so often. */
@ApplicationScoped
public class RateLimits {
    /** Before the kept pages. */
    private static final int PRIORITY = PageDoor.PRIORITY + 10;

    private static final String LIST = "/api/publications";
    private static final List<String> DOWNLOADS =
            List.of("/data/", "/api/publications/batches", "/api/publications/comparisons");
    private static final Pattern WORDS = Pattern.compile("(^|.*&)q=[^&].*");

    private final ClientAddress clients;
    private final ObjectMapper json;
    private final Allowance searches;
    private final Allowance downloads;

    RateLimits(
            ClientAddress clients,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "jixiao.limits.searches-per-minute") int searches,
            @ConfigProperty(name = "jixiao.limits.searches-at-once") int searchesAtOnce,
            @ConfigProperty(name = "jixiao.limits.downloads-per-minute") int downloads,
            @ConfigProperty(name = "jixiao.limits.downloads-at-once") int downloadsAtOnce) {
        this.clients = clients;
        this.json = json;
        this.searches = new Allowance(searches, searchesAtOnce, clock);
        this.downloads = new Allowance(downloads, downloadsAtOnce, clock);
    }

    void register(@Observes Filters filters) {
        filters.register(this::allow, PRIORITY);
    }

    private void allow(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        String query = exchange.request().query();
        long wait = 0;
        if (isSearch(path, query)) {
            wait = clients.of(exchange.request()).map(searches::take).orElse(0L);
        } else if (isDownload(path)) {
            wait = clients.of(exchange.request()).map(downloads::take).orElse(0L);
        }
        if (wait == 0) {
            exchange.next();
        } else {
            refuse(exchange, path.startsWith("/api/"), wait);
        }
    }

    /** Whether what is asked for at that address, with whatever words, may be refused for a while. */
    static boolean isLimited(String path) {
        return isDownload(path) || LIST.equals(path);
    }

    private static boolean isSearch(String path, String query) {
        return query != null
                && ("/".equals(path)
                        || LIST.equals(path) && WORDS.matcher(query).matches());
    }

    /** A page has no dot in its address, a file has. */
    private static boolean isDownload(String path) {
        boolean form = path.startsWith("/disclosures/") || path.startsWith("/releases/");
        return form
                ? path.indexOf('.') >= 0
                : path.equals("/batches") || DOWNLOADS.stream().anyMatch(path::startsWith);
    }

    private void refuse(RoutingContext exchange, boolean program, long wait) {
        HttpServerResponse response = exchange.response()
                .setStatusCode(Problem.TOO_MANY_REQUESTS.status())
                .putHeader("Retry-After", Long.toString(wait));
        if (program) {
            response.putHeader("Content-Type", ProblemBody.MEDIA_TYPE.toString())
                    .end(problem(wait));
        } else {
            PageHeaders.ALWAYS.forEach(response::putHeader);
            response.end(TypeSize.chosen(new Pages.TooMany(wait).render(), exchange.request()));
        }
    }

    private String problem(long wait) {
        Problem problem = Problem.TOO_MANY_REQUESTS;
        try {
            return json.writeValueAsString(new ProblemBody(
                    problem.type(), problem.title(), problem.status(), "查询或下载太频繁，请过 " + wait + " 秒再试。", List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
