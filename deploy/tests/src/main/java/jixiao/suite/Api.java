package jixiao.suite;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jixiao.launcher.documents.MultipartForm;

/** Calls the suite through its door, as another system would. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI door;
    private final String token;

    private Api(URI door, String token) {
        this.door = door;
        this.token = token;
    }

    public static Api anonymous(int port) {
        return new Api(URI.create("http://127.0.0.1:" + port), "");
    }

    public Api as(String bearerToken) {
        return new Api(door, bearerToken);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.encode())));
    }

    public Answer put(String path, String ifMatch, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(HttpRequest.BodyPublishers.ofString(body.encode())));
    }

    public Answer upload(String path, MultipartForm form) {
        return send(request(path)
                .header("Content-Type", form.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes())));
    }

    /** A list read to its end, page by page. */
    public List<JsonObject> list(String path) {
        List<JsonObject> items = new ArrayList<>();
        String more = path + (path.contains("?") ? "&" : "?") + "limit=500";
        for (String next = more; next != null; ) {
            JsonObject page = get(next).expect(200).json();
            page.getJsonArray("items").forEach(item -> items.add((JsonObject) item));
            String cursor = page.getString("next");
            next = cursor == null ? null : more + "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
        return items;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, String etag, String location, String body) {
        public JsonObject json() {
            return new JsonObject(body);
        }

        /** @throws IllegalStateException with the answer when the status is another */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("wanted " + wanted + ", got " + status + ": " + body);
            }
            return this;
        }
    }
}
