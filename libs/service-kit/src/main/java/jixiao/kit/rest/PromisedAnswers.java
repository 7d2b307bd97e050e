package jixiao.kit.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.idempotency.IdempotentInParts;
import jixiao.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Writes into each operation of {@code openapi.yaml} what the kit promises for it: the refusals as problem+json, the
 * headers of versions and idempotency. Operations bear their class and method as id, by which they are known here.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PromisedAnswers implements OASFilter {
    /** The priority of a filter that runs before this one, so that answers always stand in the same order. */
    public static final int BEFORE = 2;

    private static final String IF_MATCH = "If-Match";
    private static final List<Problem> PROMISED = List.of(
            Problem.MALFORMED_BODY,
            Problem.UNAUTHENTICATED,
            Problem.FORBIDDEN,
            Problem.NOT_FOUND,
            Problem.ILLEGAL_STEP,
            Problem.VERSION_CONFLICT,
            Problem.TOO_LARGE,
            Problem.UNSUPPORTED_MEDIA_TYPE,
            Problem.INVALID_FIELD,
            Problem.VERSION_REQUIRED);
    private final Set<String> idempotent;

    public PromisedAnswers(IndexView index) {
        this.idempotent = Stream.of(Idempotent.class, IdempotentInParts.class)
                .flatMap(kind -> index.getAnnotations(kind).stream())
                .flatMap(annotation -> annotation.target().kind() == AnnotationTarget.Kind.CLASS
                        ? annotation.target().asClass().methods().stream()
                                .map(method -> operation(method.declaringClass(), method.name()))
                        : Stream.of(operation(
                                annotation.target().asMethod().declaringClass(),
                                annotation.target().asMethod().name())))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String operation(ClassInfo resource, String method) {
        return resource.simpleName() + "_" + method;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getComponents().addSchema("Problem", problem());
        PROMISED.forEach(problem -> api.getComponents().addResponse(problem.name(), answer(problem)));
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((verb, operation) -> promise(verb, operation)));
    }

    /** Decimals travel as strings (see {@link JsonSetup}); of those inside lists and maps only this filter knows. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (isNumber(schema.getItems())) {
            schema.items(OASFactory.createSchema().ref("Decimal"));
        }
        if (isNumber(schema.getAdditionalPropertiesSchema())) {
            schema.additionalPropertiesSchema(OASFactory.createSchema().ref("Decimal"));
        }
        return schema;
    }

    private static boolean isNumber(@Nullable Schema schema) {
        return schema != null && schema.getType() != null && schema.getType().contains(Schema.SchemaType.NUMBER);
    }

    private void promise(PathItem.HttpMethod verb, Operation operation) {
        Map<Integer, Problem> refusals = new TreeMap<>();
        boolean takesBody = operation.getRequestBody() != null;
        boolean takesParameters = operation.getParameters() != null;
        boolean versioned = header(operation, IF_MATCH).isPresent();
        refuse(refusals, takesBody, Problem.MALFORMED_BODY);
        refuse(refusals, operation.getSecurity() != null, Problem.UNAUTHENTICATED);
        refuse(refusals, operation.getSecurity() != null, Problem.FORBIDDEN);
        refuse(refusals, hasPathParameter(operation), Problem.NOT_FOUND);
        boolean idempotentPost = verb == PathItem.HttpMethod.POST && idempotent.contains(operation.getOperationId());
        refuse(refusals, idempotentPost || versioned, Problem.ILLEGAL_STEP);
        refuse(refusals, versioned, Problem.VERSION_CONFLICT);
        refuse(refusals, takesBody, Problem.TOO_LARGE);
        refuse(refusals, takesBody, Problem.UNSUPPORTED_MEDIA_TYPE);
        refuse(refusals, takesBody || takesParameters, Problem.INVALID_FIELD);
        refuse(refusals, versioned && verb == PathItem.HttpMethod.PUT, Problem.VERSION_REQUIRED);
        refusals.forEach((status, problem) -> operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(status), OASFactory.createAPIResponse().ref(problem.name())));
        header(operation, IF_MATCH).ifPresent(header -> describeVersion(header, operation));
        if (idempotentPost) {
            promiseIdempotency(operation);
        }
    }

    private static void refuse(Map<Integer, Problem> refusals, boolean possible, Problem problem) {
        if (possible) {
            refusals.put(problem.status(), problem);
        }
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    private static Optional<Parameter> header(Operation operation, String name) {
        return operation.getParameters() == null
                ? Optional.empty()
                : operation.getParameters().stream()
                        .filter(parameter ->
                                parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName()))
                        .findFirst();
    }

    private static void describeVersion(Parameter header, Operation operation) {
        header.description("所读取的版本（ETag），例如 \"3\"；内容已被他人修改时答 412");
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        "ETag", OASFactory.createHeader().description("办理后的版本").schema(text()));
            }
        });
    }

    private static void promiseIdempotency(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("幂等键：同一键的相同请求只办理一次，再次提交得到第一次的答复；同一键用于不同内容答 422")
                .schema(text().maxLength(200)));
    }

    private static APIResponse answer(Problem problem) {
        return OASFactory.createAPIResponse()
                .description(problem.title())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Schema problem() {
        Schema fault = object().addProperty("pointer", text().description("请求中的位置（RFC 6901）"))
                .addProperty("message", text().description("哪里有误、如何改正"));
        return object().description("拒绝办理的原因（RFC 9457）")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fault));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
