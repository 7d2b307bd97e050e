package jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pod of ours promises to its cluster. */
@NeedsKubectl
class PodsTest {
    private static final String ALL = "jixiao.kubernetes.Rendering#all";

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("each of the four services has a deployment, a service, an account and a disruption budget")
    void everyServiceIsComplete(Rendering rendering) {
        for (String kind : List.of("Deployment", "ServiceAccount", "PodDisruptionBudget")) {
            assertThat(rendering.ofKind(kind).stream()
                            .map(it -> it.at("/metadata/name").asText()))
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(Tree.SERVICES);
        }
        assertThat(rendering.ofKind("Service").stream()
                        .map(it -> it.at("/metadata/name").asText()))
                .containsAll(Tree.SERVICES);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("service, disruption budget and spread select exactly the pods of their deployment")
    void selectorsMeetTheirPods(Rendering rendering) {
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            JsonNode selector = deployment.at("/spec/selector/matchLabels");
            String name = deployment.at("/metadata/name").asText();

            assertThat(named(rendering, "Service", name).at("/spec/selector")).isEqualTo(selector);
            assertThat(named(rendering, "PodDisruptionBudget", name).at("/spec/selector/matchLabels"))
                    .isEqualTo(selector);
            assertThat(deployment.at("/spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels"))
                    .isEqualTo(selector);
            assertThat(selector.path("app.kubernetes.io/name").asText()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("every container is watched by its own three health paths")
    void everyContainerHasProbes(Rendering rendering) {
        for (JsonNode container : containers(rendering)) {
            assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("every container says what it needs and where it ends")
    void everyContainerHasRequestsAndLimits(Rendering rendering) {
        for (JsonNode container : containers(rendering)) {
            for (String resource : List.of("cpu", "memory", "ephemeral-storage")) {
                assertThat(container.at("/resources/requests/" + resource).asText())
                        .isNotEmpty();
                assertThat(container.at("/resources/limits/" + resource).asText())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("no container runs as root, gains rights or writes to its own image")
    void noContainerHasMoreRightsThanItNeeds(Rendering rendering) {
        for (JsonNode container : containers(rendering)) {
            JsonNode security = container.path("securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.path("privileged").asBoolean(true)).isFalse();
            assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(security.at("/capabilities/add").isMissingNode()).isTrue();
            assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("no pod shares the node's namespaces or folders, or holds a key to the cluster")
    void noPodReachesIntoItsNode(Rendering rendering) {
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            JsonNode pod = deployment.at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.has("hostNetwork") || pod.has("hostPID") || pod.has("hostIPC"))
                    .isFalse();
            assertThat(pod.path("volumes").findValues("hostPath")).isEmpty();
            assertThat(pod.at("/volumes").findValue("emptyDir")).isNotNull();
        }
        for (JsonNode account : rendering.ofKind("ServiceAccount")) {
            assertThat(account.path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("a new version rolls out without a gap and an old pod ends its work first")
    void rollingOutLeavesNoGap(Rendering rendering) {
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            assertThat(deployment
                            .at("/spec/strategy/rollingUpdate/maxUnavailable")
                            .asInt(-1))
                    .isZero();
            assertThat(deployment.at("/spec/strategy/rollingUpdate/maxSurge").asInt())
                    .isPositive();
            JsonNode pod = deployment.at("/spec/template/spec");
            int preStop =
                    pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
            int quarkus = Configuration.shutdownSeconds();
            assertThat(preStop).isPositive();
            assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(preStop + 2 * quarkus);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("every image is named with the version that the build makes")
    void imagesAreNamedWithTheirVersion(Rendering rendering) {
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            String image =
                    deployment.at("/spec/template/spec/containers/0/image").asText();
            assertThat(image)
                    .endsWith("jixiao/" + deployment.at("/metadata/name").asText() + ":"
                            + System.getProperty("jixiao.version"));
        }
        assertThat(rendering.resources().toString()).doesNotContain(":latest");
    }

    private static JsonNode named(Rendering rendering, String kind, String name) {
        return rendering
                .matching(it -> it.path("kind").asText().equals(kind)
                        && it.at("/metadata/name").asText().equals(name))
                .getFirst();
    }

    private static List<JsonNode> containers(Rendering rendering) {
        List<JsonNode> containers = rendering.ofKind("Deployment").stream()
                .map(deployment -> deployment.at("/spec/template/spec"))
                .flatMap(pod -> List.of(pod.path("containers"), pod.path("initContainers")).stream())
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
        assertThat(containers).hasSizeGreaterThanOrEqualTo(Tree.SERVICES.size());
        return containers;
    }
}
