package jixiao.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.ProblemBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is too large before a byte of it is read, as problem+json: the server underneath would
 * answer with nothing but the number. What keeps coming is thrown away for a moment, so that the answer is not lost with
 * the connection.
 */
@ApplicationScoped
public class BodyLimit {
    /** Before the server's own limit. */
    private static final int PRIORITY = 100;

    private static final long LINGER_MILLIS = 2000;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, PRIORITY);
    }

    private void refuseTooLarge(RoutingContext exchange) {
        if (saidLength(exchange) <= limit) {
            exchange.next();
            return;
        }
        exchange.response()
                .setStatusCode(Problem.TOO_LARGE.status())
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE.toString())
                .putHeader("Connection", "close")
                .end(body());
        throwAwayTheRest(exchange);
    }

    /** For a refusal that is still to be written. */
    static void hangUpAfterTheAnswer(RoutingContext exchange) {
        exchange.response().putHeader("Connection", "close");
        exchange.addEndHandler(answered -> throwAwayTheRest(exchange));
    }

    private static void throwAwayTheRest(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!request.isEnded()) {
            request.handler(part -> {}).resume();
        }
        exchange.vertx().setTimer(LINGER_MILLIS, timer -> request.connection().close());
    }

    static String told(long limit) {
        return "提交的内容超过 %d MB，请压缩或拆分后重新提交。".formatted(limit / (1024 * 1024));
    }

    /** A length that is no number is left to the server, which refuses it. */
    private static long saidLength(RoutingContext exchange) {
        String said = exchange.request().getHeader("Content-Length");
        return said != null && said.matches("[0-9]{1,18}") ? Long.parseLong(said) : 0;
    }

    private String body() {
        Problem problem = Problem.TOO_LARGE;
        try {
            return json.writeValueAsString(
                    new ProblemBody(problem.type(), problem.title(), problem.status(), told(limit), List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
