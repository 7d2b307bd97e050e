package jixiao.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of Kubernetes itself, as two client libraries know it: one refuses unknown and missing fields, the other
 * wrong types. What only an API server knows (rules between fields, admission) is not checked here.
 */
record BuiltInKind(Shape shape, Class<?> type) {

    interface Shape {
        void validate(JsonElement resource) throws IOException;
    }

    private static final Map<String, BuiltInKind> KINDS = Map.of(
            "v1/Namespace", new BuiltInKind(V1Namespace::validateJsonElement, Namespace.class),
            "v1/ConfigMap", new BuiltInKind(V1ConfigMap::validateJsonElement, ConfigMap.class),
            "v1/Secret", new BuiltInKind(V1Secret::validateJsonElement, Secret.class),
            "v1/Service", new BuiltInKind(V1Service::validateJsonElement, Service.class),
            "v1/ServiceAccount", new BuiltInKind(V1ServiceAccount::validateJsonElement, ServiceAccount.class),
            "apps/v1/Deployment", new BuiltInKind(V1Deployment::validateJsonElement, Deployment.class),
            "networking.k8s.io/v1/Ingress", new BuiltInKind(V1Ingress::validateJsonElement, Ingress.class),
            "networking.k8s.io/v1/NetworkPolicy",
                    new BuiltInKind(V1NetworkPolicy::validateJsonElement, NetworkPolicy.class),
            "policy/v1/PodDisruptionBudget",
                    new BuiltInKind(V1PodDisruptionBudget::validateJsonElement, PodDisruptionBudget.class));

    /** Like the API server: a number is no text, a text no number, and nothing is unknown. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    static Optional<BuiltInKind> of(JsonNode resource) {
        return Optional.ofNullable(KINDS.get(resource.path("apiVersion").asText() + "/"
                + resource.path("kind").asText()));
    }

    /** What is wrong with the resource, if anything. */
    Optional<String> fault(JsonNode resource) {
        try {
            shape.validate(JsonParser.parseString(resource.toString()));
            STRICT.readValue(resource.toString(), type);
            return Optional.empty();
        } catch (IllegalArgumentException | JsonProcessingException wrong) {
            return Optional.of(wrong.getMessage());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
