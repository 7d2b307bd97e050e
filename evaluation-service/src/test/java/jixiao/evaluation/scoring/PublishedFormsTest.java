package jixiao.evaluation.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sheets as other regions publish them, made up in every division and by every rule that is known, scored without being
 * stored: each score is traced to the rules that give it, or said to follow none, on its cell, and nothing else is said.
 */
@QuarkusTest
@ServiceTest
class PublishedFormsTest {

    static Stream<String> titles() {
        return PublishedForm.all().stream().map(PublishedForm::title);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void every_score_is_traced_to_its_rules_and_nothing_is_found_that_is_right(String title) throws IOException {
        PublishedForm form = PublishedForm.all().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();

        JsonNode scored = scored(form);

        assertThat(followed(scored)).containsExactlyElementsOf(form.followed());
        assertThat(texts(scored.get("findings"), PublishedFormsTest::place))
                .containsExactlyInAnyOrderElementsOf(form.findings());
    }

    private static JsonNode scored(PublishedForm form) throws IOException {
        String body = given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "110000"))
                .contentType("application/json")
                .body(form.request().toString())
                .post("/api/evaluations/scores:preview")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(body);
    }

    /** Of execution, then of each row. */
    private static List<String> followed(JsonNode scored) {
        List<String> all = new ArrayList<>();
        all.add(rules(scored.get("execution")));
        scored.get("rows").forEach(row -> all.add(rules(row)));
        return all;
    }

    private static String rules(JsonNode scored) {
        JsonNode follows = scored.path("published").path("follows");
        return follows.isEmpty()
                ? "none"
                : texts(follows, PublishedFormsTest::rule).stream().distinct().collect(Collectors.joining(", "));
    }

    /** Two decimals, half up, is what nearly all profiles round to, and is not written. */
    private static String rule(JsonNode rule) {
        JsonNode rounding = rule.path("rounding");
        String rounded =
                rounding.path("scale").asText() + " " + rounding.path("mode").asText();
        boolean usual = rounded.isBlank() || rounded.equals("2 HALF_UP");
        return rule.get("rule").asText() + (usual ? "" : " " + rounded);
    }

    private static String place(JsonNode finding) {
        String row = finding.path("position").isInt() ? finding.get("position").asInt() + "/" : "";
        return finding.get("code").asText() + "@" + row + finding.get("field").asText();
    }

    private static List<String> texts(JsonNode list, Function<JsonNode, String> text) {
        return StreamSupport.stream(list.spliterator(), false).map(text).toList();
    }
}
