package jixiao.launcher.documents;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import jixiao.launcher.Refusal;

/** The suite's public API as the launcher uses it: the same requests anybody with a token may send. */
public final class SuiteApi {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String site;
    private final String token;

    public SuiteApi(String site, String token) {
        this.site = site;
        this.token = token;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A POST under an idempotency key: sent twice, it is done once. */
    HttpResponse<String> post(String path, JsonObject body, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.encode())));
    }

    JsonObject upload(String path, MultipartForm form) {
        return accepted(path, send(multipart(path, form)));
    }

    JsonObject upload(String path, MultipartForm form, String key) {
        return accepted(path, send(multipart(path, form).header("Idempotency-Key", key)));
    }

    /** The body of a good answer. @throws Refusal with the problem's own words for any other */
    static JsonObject accepted(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return new JsonObject(answer.body());
        }
        throw new Refusal(path + " 拒绝了请求（" + answer.statusCode() + "）：" + detail(answer), "请按提示修改后重试。");
    }

    private static String detail(HttpResponse<String> answer) {
        try {
            JsonObject problem = new JsonObject(answer.body());
            String detail = problem.getString("detail", problem.getString("title", ""));
            return problem.getJsonArray("errors", new JsonArray()).stream()
                    .map(JsonObject.class::cast)
                    .filter(fault -> !detail.equals(fault.getString("message")))
                    .map(fault -> "\n    " + fault.getString("pointer", "") + " " + fault.getString("message", ""))
                    .collect(Collectors.joining("", detail, ""));
        } catch (DecodeException notJson) {
            return "没有说明原因。";
        }
    }

    private HttpRequest.Builder multipart(String path, MultipartForm form) {
        return request(path)
                .header("Content-Type", form.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw new Refusal("无法连接 " + site + "。", "用 ./suite status 查看各组件是否就绪。");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("已被中断。", "需要时重新运行。");
        }
    }
}
