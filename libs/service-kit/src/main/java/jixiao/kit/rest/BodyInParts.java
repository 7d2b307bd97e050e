package jixiao.kit.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import jixiao.kit.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A body that comes in parts and does not say how large it is: it is counted as it is read, and refused as
 * problem+json as soon as it is too large. {@link BodyLimit} refuses all others before.
 */
public class BodyInParts {
    private final long limit;

    BodyInParts(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    /** The server's own limit, which answers with nothing but the number, stays as a second one behind this. */
    @ServerRequestFilter
    public void count(ContainerRequestContext request, RoutingContext exchange) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeaderString("Transfer-Encoding") != null) {
            exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, 2 * limit);
            request.setEntityStream(new Counted(request.getEntityStream(), limit, exchange));
        }
    }

    private static final class Counted extends FilterInputStream {
        private final long limit;
        private final RoutingContext exchange;
        private long count;

        Counted(InputStream body, long limit, RoutingContext exchange) {
            super(body);
            this.limit = limit;
            this.exchange = exchange;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            counted(Math.max(some, 0));
            return some;
        }

        /** Closing reads to the end otherwise, and there may be none. */
        @Override
        public void close() throws IOException {
            if (count <= limit) {
                super.close();
            }
        }

        private void counted(int more) {
            count += more;
            if (count > limit) {
                BodyLimit.hangUpAfterTheAnswer(exchange);
                throw Problem.TOO_LARGE.because(BodyLimit.told(limit));
            }
        }
    }
}
