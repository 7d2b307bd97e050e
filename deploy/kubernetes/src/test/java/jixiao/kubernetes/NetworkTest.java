package jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NeedsKubectl
class NetworkTest {
    private static final String ALL = "jixiao.kubernetes.Rendering#all";

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("what no policy opens is closed, in both directions")
    void everythingIsClosedAtFirst(Rendering rendering) {
        List<JsonNode> closing = policies(rendering)
                .filter(policy -> policy.at("/spec/podSelector").isEmpty())
                .filter(policy -> !policy.path("spec").has("ingress")
                        && !policy.path("spec").has("egress"))
                .toList();

        assertThat(closing)
                .singleElement()
                .satisfies(policy -> assertThat(texts(policy.at("/spec/policyTypes")))
                        .containsExactlyInAnyOrder("Ingress", "Egress"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("every deployment is opened by a policy of its own to the door and monitoring, on its port only")
    void everyDeploymentIsSelected(Rendering rendering) {
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            List<JsonNode> rules = policies(rendering)
                    .filter(policy -> selects(policy, deployment))
                    .flatMap(policy -> stream(policy.at("/spec/ingress")))
                    .toList();

            assertThat(rules).hasSize(2).allSatisfy(rule -> {
                assertThat(rule.findValuesAsText("port")).containsExactly("8080");
                assertThat(rule.path("from")).hasSize(1);
            });
            assertThat(rules.stream()
                            .flatMap(rule -> rule.findValues("matchLabels").stream())
                            .map(JsonNode::toString))
                    .containsExactlyInAnyOrder("{\"jixiao/door\":\"true\"}", "{\"jixiao/monitoring\":\"true\"}");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("a service reaches names, PostgreSQL, Kafka and where keys come from, never another service")
    void servicesReachOnlyWhatTheyNeed(Rendering rendering) {
        Map<String, Set<String>> expected = Map.of(
                "base", Set.of("53", "5432", "9092"),
                "overlays/development", Set.of("53", "5432", "9092"),
                "overlays/production", Set.of("53", "5432", "9092", "443"));
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            Set<String> ports = policies(rendering)
                    .filter(policy -> selects(policy, deployment))
                    .flatMap(policy -> stream(policy.at("/spec/egress")))
                    .flatMap(rule -> rule.findValuesAsText("port").stream())
                    .collect(Collectors.toSet());

            assertThat(ports).isEqualTo(expected.get(rendering.folder()));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("no rule is open to everybody by leaving out the peer or the port")
    void everyRuleNamesPeerAndPort(Rendering rendering) {
        policies(rendering).forEach(policy -> {
            assertThat(stream(policy.at("/spec/ingress"))).allSatisfy(rule -> {
                assertThat(rule.path("from")).as(Rendering.name(policy)).isNotEmpty();
                assertThat(rule.path("ports")).as(Rendering.name(policy)).isNotEmpty();
            });
            assertThat(stream(policy.at("/spec/egress"))).allSatisfy(rule -> {
                assertThat(rule.path("to")).as(Rendering.name(policy)).isNotEmpty();
                assertThat(rule.path("ports")).as(Rendering.name(policy)).isNotEmpty();
            });
        });
    }

    private static Stream<JsonNode> policies(Rendering rendering) {
        return rendering.ofKind("NetworkPolicy").stream();
    }

    private static boolean selects(JsonNode policy, JsonNode deployment) {
        JsonNode labels = deployment.at("/spec/template/metadata/labels");
        return policy.at("/spec/podSelector/matchLabels").properties().stream()
                .allMatch(wanted -> wanted.getValue().equals(labels.path(wanted.getKey())));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }
}
