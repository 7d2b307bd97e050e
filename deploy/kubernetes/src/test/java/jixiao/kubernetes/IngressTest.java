package jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jixiao.launcher.door.DoorRoute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NeedsKubectl
class IngressTest {
    private static final String ALL = "jixiao.kubernetes.Rendering#all";
    private static final String CLOSED = "closed";

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("the ingress sends every path where the local door sends it")
    void ingressAndDoorAgree(Rendering rendering) {
        assertThat(paths(rendering))
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(byIngress(rendering, path)).as(path).isEqualTo(byDoor(path)));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("every path a service promises in its contract is sent to that service")
    void contractsAreReached(Rendering rendering) {
        for (String service : Tree.SERVICES) {
            assertThat(Contracts.publicPaths(service))
                    .allSatisfy(path ->
                            assertThat(byIngress(rendering, path)).as(path).isEqualTo(service));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("the closed service has no pods, so operators' paths lead nowhere")
    void closedServiceHasNoPods(Rendering rendering) {
        assertThat(rendering.matching(it -> it.path("kind").asText().equals("Service")
                        && it.at("/metadata/name").asText().equals(CLOSED)))
                .singleElement()
                .satisfies(service ->
                        assertThat(service.path("spec").has("selector")).isFalse());
    }

    /**
     * Every path of the table, what lies below it, what only looks like it, and what nobody lists. A verb of a whole
     * collection stands for itself: the door knows the collection alone, and a verb that is none is found nowhere.
     */
    private static List<String> paths(Rendering rendering) {
        Stream<String> routed = rules(rendering)
                .map(rule -> rule.path("path").asText().replaceFirst("/$", ""))
                .flatMap(path -> path.contains(":")
                        ? Stream.of(path)
                        : Stream.of(path, path + "/", path + "/7c1e", path + "/7c1e/years/2026:submit", path + "x"));
        Stream<String> others =
                Stream.of("/", "/api", "/api/", "/api/publications", "/api/nothing", "/projects", "/2023");
        return Stream.concat(routed, others)
                .filter(path -> path.startsWith("/"))
                .distinct()
                .toList();
    }

    private static String byDoor(String path) {
        return switch (DoorRoute.of(path)) {
            case DoorRoute.To to -> to.service().module();
            case DoorRoute.OperatorsOnly operators -> CLOSED;
            case DoorRoute.Malformed malformed -> throw new AssertionError(path);
        };
    }

    /** As the Ingress API says: of the prefixes that match by whole segments, the longest. */
    private static String byIngress(Rendering rendering, String path) {
        List<String> segments = segments(path);
        return rules(rendering)
                .filter(rule -> {
                    List<String> prefix = segments(rule.path("path").asText());
                    return prefix.size() <= segments.size()
                            && segments.subList(0, prefix.size()).equals(prefix);
                })
                .max(Comparator.comparingInt(
                        rule -> segments(rule.path("path").asText()).size()))
                .orElseThrow()
                .at("/backend/service/name")
                .asText();
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/")).filter(it -> !it.isEmpty()).toList();
    }

    private static Stream<JsonNode> rules(Rendering rendering) {
        JsonNode ingress = rendering.ofKind("Ingress").getFirst();
        assertThat(ingress.at("/spec/rules")).hasSize(1);
        assertThat(ingress.findValuesAsText("pathType")).containsOnly("Prefix");
        return StreamSupport.stream(ingress.at("/spec/rules/0/http/paths").spliterator(), false);
    }
}
