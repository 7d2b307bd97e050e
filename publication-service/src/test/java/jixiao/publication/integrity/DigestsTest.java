package jixiao.publication.integrity;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static jixiao.publication.Callers.anyone;
import static jixiao.publication.Callers.performanceOffice;
import static jixiao.publication.Callers.unitHead;
import static jixiao.publication.Producers.ofProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.digests.Digest;
import jixiao.digests.DigestList;
import jixiao.digests.SignedDigests;
import jixiao.digests.VerifyingKey;
import jixiao.publication.Producers;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
@QuarkusTestResource(ReleaseKeyForTests.class)
class DigestsTest {
    private static final String UNIT = "640300/129001";

    @Inject
    Producers producers;

    @Inject
    RecordedSamples samples;

    @Test
    void a_release_lists_both_digests_of_each_form_under_the_publishers_signature() {
        samples.tell();
        String release = anyone().get("/api/publications?kind=SELF_EVALUATION&fiscalYear=2023&region=640303")
                .then()
                .extract()
                .path("items[0].releaseId");

        SignedDigests signed = read(digests(release));

        assertThat(signed.list().documents()).hasSize(7).allSatisfy(document -> {
            assertThat(Digest.of(given().get(document.path()).asByteArray())).isEqualTo(document.digest());
            String id = document.path().split("/")[2];
            anyone().get("/api/publications/" + id)
                    .then()
                    .body("digest", equalTo(document.digest().sha256()))
                    .body("digestSm3", equalTo(document.digest().sm3()));
        });
        assertThat(signed.isSignedBy(publicKey())).isTrue();
    }

    @Test
    void the_signed_lists_of_the_whole_site_are_listed_with_their_own_digests_page_by_page() {
        samples.tell();
        List<String> releases = new ArrayList<>();
        String after = "";
        while (after != null) {
            Response page = given().get("/api/publications/digests?limit=2" + after);
            releases.addAll(page.path("items.release"));
            String path = page.path("items[0].path");
            assertThat(Digest.of(given().get(path).asByteArray()).sm3()).isEqualTo(page.path("items[0].sm3"));
            after = page.path("next") == null ? null : "&after=" + page.path("next");
        }

        assertThat(releases)
                .doesNotHaveDuplicates()
                .contains(anyone().get("/api/publications?kind=SELF_EVALUATION&fiscalYear=2023&region=640303")
                        .<String>path("items[0].releaseId"));
    }

    @Test
    void the_same_list_has_the_same_bytes_and_a_changed_one_is_signed_anew() {
        UUID project = UUID.randomUUID();
        String id = published(project, 1);
        String release = anyone().get("/api/publications/" + id).path("releaseId");
        Response first = digests(release);
        assertThat(digests(release).asByteArray()).isEqualTo(first.asByteArray());
        given().header("If-None-Match", first.header("ETag"))
                .get("/releases/" + release + "/digests.json")
                .then()
                .statusCode(304);

        performanceOffice("640300")
                .body("{\"remarks\":\"金额有误。\"}")
                .post("/api/publications/" + id + ":withdraw")
                .then()
                .statusCode(200);

        SignedDigests after = read(digests(release));
        assertThat(after.isSignedBy(publicKey())).isTrue();
        assertThat(ours(after, id)).singleElement().satisfies(document -> {
            assertThat(document.stage()).isEqualTo("WITHDRAWN");
            assertThat(document.current()).isFalse();
        });
        assertThat(ours(read(first), id)).extracting(DigestList.Document::stage).containsExactly("PUBLISHED");
    }

    @Test
    void what_nobody_has_seen_is_in_no_list() {
        UUID project = UUID.randomUUID();
        String id = prepared(project, 1);
        String release = unitHead(UNIT).get("/api/publications/" + id).path("releaseId");

        Response answer = given().get("/releases/" + release + "/digests.json");

        if (answer.statusCode() == 200) {
            assertThat(ours(read(answer), id)).isEmpty();
        } else {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        given().get("/releases/" + UUID.randomUUID() + "/digests.json").then().statusCode(404);
    }

    private static List<DigestList.Document> ours(SignedDigests signed, String id) {
        return signed.list().documents().stream()
                .filter(document -> document.path().contains(id))
                .toList();
    }

    private static Response digests(String release) {
        Response answer = given().get("/releases/" + release + "/digests.json");
        answer.then().statusCode(200).contentType("application/json");
        return answer;
    }

    private static SignedDigests read(Response answer) {
        return SignedDigests.read(answer.asString().getBytes(UTF_8)).orElseThrow();
    }

    private static VerifyingKey publicKey() {
        return VerifyingKey.read(
                given().get("/.well-known/jixiao-release-key.pem").asString());
    }

    private String prepared(UUID project, int version) {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
        producers.say(
                "evaluation-service",
                "jixiao.evaluation.completed.v1",
                ofProject(project)
                        .andThen(state -> state.put("version", version).put("fiscalYear", 2043)));
        return unitHead(UNIT)
                .get("/api/publications?stage=PREPARED&projectId=" + project)
                .then()
                .extract()
                .path("items[0].id");
    }

    private String published(UUID project, int version) {
        String id = prepared(project, version);
        unitHead(UNIT).post("/api/publications/" + id + ":approve").then().statusCode(200);
        performanceOffice("640300")
                .post("/api/publications/" + id + ":publish")
                .then()
                .statusCode(200);
        return id;
    }
}
