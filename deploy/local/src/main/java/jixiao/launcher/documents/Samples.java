package jixiao.launcher.documents;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.launcher.Refusal;

/** The five documents of {@code samples/} and the organisations they need. */
public final class Samples {
    private static final int CONFLICT = 409;

    private final Path folder;

    public Samples(Path home) {
        this.folder = home.resolve("samples");
    }

    public List<PublishedDocument> documents() {
        return objects("documents.json").stream()
                .map(each -> new PublishedDocument(
                        folder.resolve(each.getString("file")),
                        each.getString("region"),
                        Optional.ofNullable(each.getString("publishedOn")),
                        each.getString("source"),
                        Optional.empty()))
                .toList();
    }

    /** Registers what is not registered yet; departments stand before their units in the file. */
    public void registerOrganisations(SuiteApi api) {
        for (JsonObject organisation : objects("organisations.json")) {
            String key = "sample-" + organisation.getString("region") + "-" + organisation.getString("code");
            HttpResponse<String> answer = api.post("/api/organisations", organisation, key);
            if (answer.statusCode() != CONFLICT) {
                SuiteApi.accepted("/api/organisations", answer);
            }
        }
    }

    private List<JsonObject> objects(String file) {
        try {
            return new JsonArray(Files.readString(folder.resolve(file)))
                    .stream().map(JsonObject.class::cast).toList();
        } catch (IOException unreadable) {
            throw new Refusal("无法读取示例数据 " + folder.resolve(file) + "。", "请确认 samples/ 目录完整，例如 git checkout samples。");
        }
    }
}
