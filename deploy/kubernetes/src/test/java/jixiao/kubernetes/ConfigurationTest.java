package jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NeedsKubectl
class ConfigurationTest {
    private static final String ALL = "jixiao.kubernetes.Rendering#all";

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("a service is told everything its settings ask for, and nothing they do not know")
    void environmentIsWhatTheSettingsAskFor(Rendering rendering) {
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            Set<String> told = told(rendering, deployment);
            Set<String> known = new TreeSet<>(Configuration.askedFor());
            known.addAll(
                    Configuration.overriding(deployment.at("/metadata/name").asText()));

            assertThat(told).as(Rendering.name(deployment)).isSubsetOf(known);
            assertThat(told).as(Rendering.name(deployment)).containsAll(Configuration.askedFor());
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("a service uses its own database, its own role and its own secret")
    void everyServiceHasItsOwnDatabase(Rendering rendering) {
        for (JsonNode deployment : rendering.ofKind("Deployment")) {
            String name = deployment.at("/metadata/name").asText().replace("-service", "");
            JsonNode container = deployment.at("/spec/template/spec/containers/0");

            assertThat(container.path("env").findValuesAsText("value"))
                    .first()
                    .asString()
                    .startsWith("jdbc:postgresql://postgres-rw:5432/" + name + "?sslmode=verify-full");
            assertThat(container.findValues("secretKeyRef").stream()
                            .map(reference -> reference.path("name").asText()))
                    .containsExactly("database-" + name, "database-" + name);
            assertThat(rendering
                            .matching(it -> it.path("kind").asText().equals("Database")
                                    && it.at("/spec/name").asText().equals(name))
                            .stream()
                            .map(it -> it.at("/spec/owner").asText()))
                    .containsExactly(name);
            assertThat(cluster(rendering).at("/spec/managed/roles").findValuesAsText("name"))
                    .contains(name, "database-" + name);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("every secret that operators must bring is named in the README")
    void broughtSecretsAreDocumented(Rendering rendering) {
        String readme = Tree.read("deploy/kubernetes/README.md");
        Set<String> secrets = new TreeSet<>();
        for (JsonNode resource : rendering.resources()) {
            secrets.addAll(resource.findValuesAsText("secretName"));
            for (String key : List.of("secretKeyRef", "passwordSecret")) {
                resource.findValues(key)
                        .forEach(it -> secrets.add(it.path("name").asText()));
            }
        }

        assertThat(secrets).isNotEmpty().allSatisfy(secret -> assertThat(readme).contains("`" + secret + "`"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("the topics are those of docs/events.md, and every topic a service reads is there")
    void topicsAreThoseOfTheEvents(Rendering rendering) {
        Set<String> topics = rendering.ofKind("KafkaTopic").stream()
                .map(topic -> topic.at("/spec/topicName").asText())
                .collect(Collectors.toSet());

        assertThat(topics).isEqualTo(Events.topics());
        assertThat(topics).containsAll(Events.topicsRead());
    }

    private static JsonNode cluster(Rendering rendering) {
        return rendering.ofKind("Cluster").getFirst();
    }

    private static Set<String> told(Rendering rendering, JsonNode deployment) {
        JsonNode container = deployment.at("/spec/template/spec/containers/0");
        Set<String> names = new TreeSet<>(container.path("env").findValuesAsText("name"));
        container
                .path("env")
                .findValues("secretKeyRef")
                .forEach(it -> names.remove(it.path("name").asText()));
        for (JsonNode reference : container.path("envFrom").findValues("configMapRef")) {
            JsonNode settings = rendering
                    .matching(it -> it.path("kind").asText().equals("ConfigMap")
                            && it.at("/metadata/name").equals(reference.path("name")))
                    .getFirst();
            settings.path("data").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }
}
