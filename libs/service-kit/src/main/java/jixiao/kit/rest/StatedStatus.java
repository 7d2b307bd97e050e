package jixiao.kit.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Writes a success in {@code openapi.yaml} under the status its method answers with (see {@link ResponseStatus}). */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = PromisedAnswers.BEFORE)
public class StatedStatus implements OASFilter {
    private static final String OK = "200";

    private final Map<String, String> statuses;

    public StatedStatus(IndexView index) {
        this.statuses = index.getAnnotations(ResponseStatus.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        stated -> PromisedAnswers.operation(
                                stated.target().asMethod().declaringClass(),
                                stated.target().asMethod().name()),
                        stated -> Integer.toString(stated.value().asInt()),
                        // The index of several archives can name an annotation twice.
                        (status, again) -> status));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> statuses.containsKey(operation.getOperationId()))
                .forEach(operation -> move(operation, statuses.get(operation.getOperationId())));
    }

    private static void move(Operation operation, String status) {
        APIResponse success = operation.getResponses().getAPIResponse(OK);
        if (success != null) {
            operation.getResponses().removeAPIResponse(OK);
            operation.getResponses().addAPIResponse(status, success.description("已创建"));
        }
    }
}
