package jixiao.indicator.library;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jixiao.kit.identity.Role;
import jixiao.testing.TokensForTests;

/** Calls as the people of the library make them. */
public final class LibraryCalls {
    private LibraryCalls() {}

    public static RequestSpecification office(String region) {
        return as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, region));
    }

    static RequestSpecification department(String organisation) {
        return as(TokensForTests.ofOrganisation(Role.DEPARTMENT, organisation));
    }

    public static RequestSpecification administrator() {
        return as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"));
    }

    static RequestSpecification auditor() {
        return as(TokensForTests.ofRegion(Role.AUDITOR, "640000"));
    }

    static String satisfaction(String name) {
        return """
            {"subcategory": "SATISFACTION", "name": "%s", "definition": "满意人数占有效问卷的比例。",
             "unitOfMeasure": "%%", "direction": "POSITIVE", "usualLow": "90", "usualHigh": "95.00",
             "dataSource": "问卷调查", "evidence": "调查问卷", "scoringRule": "按比例计分。", "ruleKind": "POSITIVE"}""".formatted(name);
    }

    static String common(String region, String name) {
        return "{\"scope\": \"COMMON\", \"region\": \"" + region + "\", \"content\": " + satisfaction(name) + "}";
    }

    /** A common one of region 640300; answers with its id. */
    static String added(String name) {
        return add(office("640300"), common("640300", name))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse add(RequestSpecification caller, String body) {
        return caller.body(body).post("/api/indicators").then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
