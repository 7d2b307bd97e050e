package jixiao.publication.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jixiao.kit.problem.Problem;
import jixiao.publication.opendata.ChangeFeed;
import jixiao.publication.opendata.ChangeFeed.Stamp;
import jixiao.publication.opendata.DataScope;

/**
 * Answers that are written row by row, that nobody has to fetch twice while nothing has changed, and of which only a few
 * are written at once: each holds a connection to the database.
 */
@ApplicationScoped
class DataAnswers {
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 20;

    private final ChangeFeed changes;
    private final Semaphore streams = new Semaphore(AT_ONCE);

    DataAnswers(ChangeFeed changes) {
        this.changes = changes;
    }

    /** Writes the body. */
    @FunctionalInterface
    interface Body {
        void write(Writer out) throws IOException;
    }

    /** @param name tells this answer apart from others that change with the same data */
    Response text(Request request, DataScope scope, String name, String type, Body body) {
        return stream(request, scope, name, type, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            body.write(writer);
            writer.flush();
        });
    }

    Response stream(Request request, DataScope scope, String name, String type, StreamingOutput body) {
        Stamp newest = changes.newest(scope).orElseThrow(() -> Problem.NOT_FOUND.because("没有公开这样的内容，请检查地址。"));
        EntityTag tag = new EntityTag(name + "-" + newest.position());
        Date changedAt = Date.from(newest.changedAt().truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(changedAt, tag);
        return (unchanged == null ? Response.ok(oneOfFew(body), type) : unchanged)
                .tag(tag)
                .lastModified(changedAt)
                .header("Cache-Control", "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private StreamingOutput oneOfFew(StreamingOutput body) {
        return out -> {
            try {
                if (!streams.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw Problem.UNAVAILABLE.because("下载的人较多，请稍后再试。");
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw Problem.UNAVAILABLE.because("服务正在停止，请稍后再试。");
            }
            try {
                body.write(out);
            } finally {
                streams.release();
            }
        };
    }
}
