package jixiao.evaluation.profiles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ProfilesApiTest {

    @Test
    void a_profile_shows_its_calendar_its_lights_and_what_a_rating_means() {
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "110000"))
                .get("/api/profiles/mof-2020")
                .then()
                .statusCode(200)
                .body("monitoring.rounds.until", contains("--07-31"))
                .body("monitoring.lights.yellow", equalTo("0.8"))
                .body("filing.submitBy", equalTo("--03-31"))
                .body("ladder.next.kind", contains("KEEP", "IMPROVE", "CUT", "STOP"));
    }
}
