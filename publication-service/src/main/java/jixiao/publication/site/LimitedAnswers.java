package jixiao.publication.site;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.PromisedAnswers;
import jixiao.publication.releases.rest.Revalidated;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/** Writes into {@code openapi.yaml} where a client that asks too often gets 429, and where one that has the answer 304. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = PromisedAnswers.BEFORE)
public class LimitedAnswers implements OASFilter {
    private final Set<String> revalidated;

    public LimitedAnswers(IndexView index) {
        this.revalidated = index.getAnnotations(Revalidated.class).stream()
                .map(annotation -> annotation.target().asMethod())
                .map(method -> method.declaringClass().simpleName() + "_" + method.name())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (RateLimits.isLimited(path.replace("{format}", "json"))) {
                limit(item, path.startsWith("/api/"));
            }
            item.getOperations().values().stream()
                    .filter(operation -> revalidated.contains(operation.getOperationId()))
                    .forEach(LimitedAnswers::revalidate);
        });
    }

    private static void limit(PathItem item, boolean program) {
        item.getOperations()
                .values()
                .forEach(operation -> operation
                        .getResponses()
                        .addAPIResponse(
                                Integer.toString(Problem.TOO_MANY_REQUESTS.status()),
                                program
                                        ? tooMany(
                                                "application/problem+json",
                                                OASFactory.createSchema().ref("Problem"))
                                        : tooMany("text/html", text())));
    }

    private static APIResponse tooMany(String mediaType, Schema schema) {
        return OASFactory.createAPIResponse()
                .description(Problem.TOO_MANY_REQUESTS.title())
                .addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("多少秒后可以再试")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)))
                .content(OASFactory.createContent()
                        .addMediaType(mediaType, OASFactory.createMediaType().schema(schema)));
    }

    private static void revalidate(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        "ETag", OASFactory.createHeader().description("内容的摘要").schema(text()));
            }
        });
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().description("与 If-None-Match 所带的相同，不再发送"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
