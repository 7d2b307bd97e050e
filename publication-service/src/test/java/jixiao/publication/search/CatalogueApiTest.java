package jixiao.publication.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.publication.Producers;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class CatalogueApiTest {
    @Inject
    Producers producers;

    @Test
    void two_characters_find_what_bears_them_side_by_side() {
        publish("460100", 2031, "椰风林道养护");

        assertThat(found("q=椰风")).containsExactly("椰风林道养护");
        assertThat(found("q=林道养护")).containsExactly("椰风林道养护");
        assertThat(found("q=椰道")).isEmpty();
        assertThat(found("q=椰风 养护")).containsExactly("椰风林道养护");
        assertThat(found("q=！！")).isEmpty();
    }

    @Test
    void a_region_brings_what_lies_inside_it() {
        publish("530102", 2032, "翠湖清淤");
        publish("530900", 2032, "茶山步道");

        assertThat(found("region=530000")).containsExactlyInAnyOrder("翠湖清淤", "茶山步道");
        assertThat(found("region=530100")).containsExactly("翠湖清淤");
        assertThat(found("region=530102&fiscalYear=2031")).isEmpty();
        assertThat(found("region=530102&kind=TARGET&fiscalYear=2032")).containsExactly("翠湖清淤");
    }

    @Test
    void a_list_is_read_page_by_page_without_gaps_or_repeats() {
        for (int i = 1; i <= 5; i++) {
            publish("450100", 2033, "邕江岸线" + i);
        }
        List<String> read = new ArrayList<>();
        String after = "";
        do {
            var page = given().get("/api/publications?region=450100&limit=2&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.projectName"));
            after = page.path("next");
        } while (after != null);

        assertThat(read).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_at_its_field() {
        given().get("/api/publications?region=64")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/region"))
                .body("errors[0].message", containsString("六位"));
        given().get("/api/publications?after=x").then().statusCode(422).body("errors[0].pointer", equalTo("/after"));
        given().get("/api/publications?fiscalYear=1").then().statusCode(422);
        given().get("/api/publications?unit=129001").then().statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        given().queryParam("q", "a\u0000")
                .get("/api/publications")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/q"));
        given().get("/api/publications?stage=OPEN").then().statusCode(422).body("errors[0].pointer", equalTo("/stage"));
    }

    @Test
    void an_amount_is_found_between_its_bounds_and_a_rating_by_the_score() {
        publish("420100", 2035, "东湖绿道");

        assertThat(found("region=420100&amountFrom=0&amountTo=9999999999")).containsExactly("东湖绿道");
        assertThat(found("region=420100&amountFrom=9999999999")).isEmpty();
        assertThat(found("region=420100&rating=EXCELLENT")).isEmpty();
        given().get("/api/publications?amountFrom=-1")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amountFrom"));
        given().get("/api/publications?rating=BEST")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rating"));
    }

    @Test
    void a_unit_brings_what_lies_below_it_and_a_project_its_own() {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
        publish("650100", 2034, "天山天池");

        assertThat(found("region=650100&unit=640300/129001")).containsExactly("天山天池");
        assertThat(found("region=650100&unit=640300/000000")).isEmpty();
        String project =
                given().get("/api/publications?region=650100").then().extract().path("items[0].projectId");
        assertThat(found("projectId=" + project)).containsExactly("天山天池");
        assertThat(found("projectId=" + UUID.randomUUID())).isEmpty();
    }

    private static List<String> found(String query) {
        return given().get("/api/publications?limit=500&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.projectName");
    }

    private void publish(String region, int year, String name) {
        UUID project = UUID.randomUUID();
        UUID document = UUID.randomUUID();
        producers.say("project-service", "jixiao.project-year.recorded.v1", state -> {
            state.put("projectId", project.toString())
                    .put("region", region)
                    .put("fiscalYear", year)
                    .put("name", name);
            ((ObjectNode) state.get("source")).put("documentId", document.toString());
            ((ObjectNode) state.get("form")).put("name", name);
        });
        producers.say("indicator-service", "jixiao.goal.approved.v1", state -> {
            state.put("projectId", project.toString()).put("fiscalYear", year).put("origin", "RECORDED");
            state.putObject("source")
                    .put("documentId", document.toString())
                    .put("layout", "wuzhong-target-2024")
                    .put("kind", "TARGET")
                    .put("title", "目标表")
                    .putNull("publishedOn")
                    .putNull("origin")
                    .put("digest", "a".repeat(64))
                    .put("position", 1);
        });
    }
}
