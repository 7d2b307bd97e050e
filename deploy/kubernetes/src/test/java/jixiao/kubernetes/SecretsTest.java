package jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    @DisplayName("make-secrets gives each service a valid secret with its role and a password of its own")
    void everyServiceHasASecret() throws IOException {
        List<JsonNode> secrets = makeSecrets();

        assertThat(secrets).allSatisfy(secret -> {
            assertThat(BuiltInKind.of(secret).orElseThrow().fault(secret)).isEmpty();
            String role = secret.at("/stringData/username").asText();
            assertThat(secret.at("/metadata/name").asText()).isEqualTo("database-" + role);
            assertThat(secret.at("/stringData/password").asText()).matches("[A-Za-z0-9_-]{32}");
        });
        assertThat(secrets.stream().map(it -> it.at("/stringData/username").asText() + "-service"))
                .containsExactlyElementsOf(Tree.SERVICES);
        assertThat(secrets.stream().map(it -> it.at("/stringData/password").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("make-secrets never draws the same password twice")
    void passwordsAreFresh() throws IOException {
        assertThat(makeSecrets().getFirst().at("/stringData/password"))
                .isNotEqualTo(makeSecrets().getFirst().at("/stringData/password"));
    }

    private static List<JsonNode> makeSecrets() throws IOException {
        Process process = new ProcessBuilder(
                        "bash", Tree.MANIFESTS.resolve("make-secrets").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Rendering.parse(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
