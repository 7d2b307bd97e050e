package jixiao.indicator;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jixiao.kit.identity.Role;
import jixiao.testing.TokensForTests;

/** People of 吴忠市 who call the service. */
public final class Callers {
    private Callers() {}

    public static RequestSpecification clerk() {
        return as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640300/129001"));
    }

    public static RequestSpecification office() {
        return as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "640300"));
    }

    /** Of another unit of the same region. */
    public static RequestSpecification stranger() {
        return as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640300/130001"));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
