package jixiao.launcher.documents;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the public sees of imported documents: it follows by events, some seconds behind the import. */
public record PublicSite(SuiteApi api, Clock clock) {
    private static final String PUBLISHED = "/api/publications?stage=PUBLISHED&limit=500";
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int OK = 200;

    /**
     * Waits until that many forms are public.
     *
     * @param forms at most 500
     * @return false when they still are not after {@code patience}
     */
    public boolean shows(int forms, Duration patience) throws InterruptedException {
        Instant end = clock.instant().plus(patience);
        while (published() < forms) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            Thread.sleep(GLANCE);
        }
        return true;
    }

    private int published() {
        HttpResponse<String> answer = api.get(PUBLISHED);
        return answer.statusCode() == OK
                ? new JsonObject(answer.body())
                        .getJsonArray("items", new JsonArray())
                        .size()
                : 0;
    }
}
