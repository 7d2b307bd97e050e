package jixiao.publication.site;

import static io.restassured.RestAssured.given;
import static jixiao.publication.Callers.department;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet with a row that does not apply: its total is more than its rows add up to, and its profile has bands of its own. */
@QuarkusTest
@ServiceTest
class PublishedScoreTest {
    private final UUID project = UUID.randomUUID();

    @Inject
    PublishingDesk desk;

    private String id;

    @BeforeEach
    void a_rescaled_sheet_is_public() {
        desk.open();
        id = desk.publish(project, "送书下乡" + project, PublishedScoreTest::rescaled);
    }

    @Test
    void the_list_says_what_was_evaluated() {
        given().get("/api/publications?projectId=" + project)
                .then()
                .body("items[0].score", equalTo("94.44"))
                .body("items[0].rating", equalTo("GOOD"));
        given().get("/api/publications?rating=GOOD&projectId=" + project).then().body("items[0].id", equalTo(id));
        given().get("/api/publications?rating=EXCELLENT&projectId=" + project)
                .then()
                .body("items", empty());
    }

    @Test
    void the_pages_say_it_too() {
        assertThat(given().get("/projects/" + project).asString())
                .contains("94.44")
                .contains(">良<");
        assertThat(given().get("/disclosures/" + id).asString()).contains("94.44");
    }

    @Test
    void staff_are_told_of_no_difference_where_there_is_none() {
        department("640300/129001")
                .get("/api/publications/" + id)
                .then()
                .statusCode(200)
                .body("differences", empty());
    }

    private static void rescaled(ObjectNode sheet) {
        sheet.put("totalScore", "94.44").put("rating", "GOOD");
        ((ObjectNode) sheet.get("rows").get(2)).putNull("score");
    }
}
