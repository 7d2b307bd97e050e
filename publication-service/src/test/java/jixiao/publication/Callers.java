package jixiao.publication;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jixiao.kit.identity.Role;
import jixiao.testing.TokensForTests;

/** Who calls. Addresses are sent as written: rest-assured would else encode the colon of a step. */
public final class Callers {
    private Callers() {}

    public static RequestSpecification anyone() {
        return given().urlEncodingEnabled(false).contentType("application/json");
    }

    public static RequestSpecification as(String token) {
        return anyone().auth().oauth2(token);
    }

    /** @param organisation {@code <region>/<code>} */
    public static RequestSpecification unitHead(String organisation) {
        return as(TokensForTests.ofOrganisation(Role.UNIT_HEAD, organisation));
    }

    public static RequestSpecification department(String organisation) {
        return as(TokensForTests.ofOrganisation(Role.DEPARTMENT, organisation));
    }

    public static RequestSpecification performanceOffice(String region) {
        return as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, region));
    }
}
