package jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@NeedsKubectl
class ManifestsTest {

    @ParameterizedTest
    @MethodSource("jixiao.kubernetes.Rendering#all")
    @DisplayName("every resource has only known fields, no missing ones and the right types")
    void everyResourceIsValid(Rendering rendering) {
        List<String> faults = rendering.resources().stream()
                .flatMap(resource -> fault(resource).stream().map(it -> Rendering.name(resource) + ": " + it))
                .toList();

        assertThat(rendering.resources()).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jixiao.kubernetes.Rendering#all")
    @DisplayName("every name is used once in its kind")
    void namesAreUnique(Rendering rendering) {
        assertThat(rendering.resources().stream().map(Rendering::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} with {1} → {2}")
    @DisplayName("a typing error in a manifest is found")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Deployment  | replicas: 2                       | replica: 2
            Deployment  | replicas: 2                       | replicas: two
            Deployment  | readOnlyRootFilesystem: true      | readOnlyRootFileSystem: true
            Deployment  | image: jixiao                     | imagePolicy: jixiao
            Deployment  | containerPort: 8080               | containerPort: "8080"
            Service     | port: 8080                        | prot: 8080
            Ingress     | pathType: Prefix                  | pathTypes: Prefix
            NetworkPolicy | podSelector:                    | podSelectors:
            ConfigMap   | JIXIAO_LOG_JSON: "true"           | JIXIAO_LOG_JSON: true
            PodDisruptionBudget | maxUnavailable: 1         | maxUnavailble: 1
            Cluster     | instances: 3                      | instances: three
            Cluster     | walStorage:                       | wal-storage:
            Database    | owner: project                    | owned: project
            Kafka       | type: internal                    | type: inside
            KafkaNodePool | - controller                    | - conductor
            KafkaTopic  | partitions: 6                     | partition: 6
            """)
    void typingErrorsAreFound(String kind, String right, String wrong) {
        String healthy = Rendering.of("base").documents().stream()
                .filter(text -> text.contains("\nkind: " + kind + "\n") && text.contains(right))
                .findFirst()
                .orElseThrow();

        String broken = healthy.replaceFirst(Pattern.quote(right), wrong);

        assertThat(fault(Rendering.parse(healthy).getFirst())).isEmpty();
        assertThat(fault(Rendering.parse(broken).getFirst())).isPresent();
    }

    private static Optional<String> fault(JsonNode resource) {
        Optional<BuiltInKind> builtIn = BuiltInKind.of(resource);
        if (builtIn.isPresent()) {
            return builtIn.get().fault(resource);
        }
        Optional<CustomKind> custom = CustomKind.of(resource);
        return custom.isPresent()
                ? custom.get().fault(resource)
                : Optional.of("no schema for " + resource.path("apiVersion").asText());
    }
}
