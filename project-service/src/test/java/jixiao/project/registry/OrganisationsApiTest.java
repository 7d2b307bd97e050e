package jixiao.project.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class OrganisationsApiTest {
    @Inject
    OutboxProbe outbox;

    @Test
    void a_registered_organisation_is_told_to_everyone_as_the_contract_says() {
        String id = register("640301", "A1", "示例区总工会").statusCode(201).extract().path("id");

        String event = outbox.last("jixiao.organisation.changed.v1", id);
        assertThat(EventContract.of("project-service", "jixiao.organisation.changed.v1")
                        .faultsOf(event))
                .isEmpty();
        assertThat(event).contains("示例区总工会");
    }

    @Test
    void names_may_repeat_but_region_and_code_may_not() {
        register("632222", "003", "同名总工会").statusCode(201);
        register("632222", "003006", "同名总工会").statusCode(201);
        register("632222", "003", "别的名称")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jixiao:problem:duplicate"))
                .body("errors[0].pointer", equalTo("/code"))
                .body("errors[0].message", containsString("同名总工会"));
    }

    @Test
    void a_unit_sees_itself_and_what_lies_below_and_no_other() {
        register("640302", "D1", "甲部门").statusCode(201);
        registerBelow("640302", "U1", "甲一单位", "D1").statusCode(201);
        register("640302", "D2", "乙部门").statusCode(201);

        as(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640302/D1"))
                .get("/api/organisations")
                .then()
                .body("items.code", contains("D1", "U1"));
        as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640302/U1"))
                .get("/api/organisations")
                .then()
                .body("items.code", contains("U1"));
        as(TokensForTests.ofRegion(Role.AUDITOR, "640300"))
                .get("/api/organisations?limit=500")
                .then()
                .body("items.code", hasItem("D2"))
                .body("items.region", not(hasItem("632222")));
    }

    @Test
    void the_same_key_replays_the_first_answer_and_another_body_is_refused() {
        String body = "{\"region\":\"640304\",\"code\":\"K1\",\"name\":\"幂等单位\"}";
        String first = administrator()
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        administrator()
                .header("Idempotency-Key", "key-1")
                .body(body.replace(",", ", "))
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        administrator()
                .header("Idempotency-Key", "key-1")
                .body(body.replace("K1", "K2"))
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jixiao:problem:idempotency-key-reused"));
    }

    @Test
    void an_edit_must_name_the_version_it_has_read() {
        var created = register("640305", "E1", "旧名").statusCode(201).extract();
        String id = created.path("id");
        String renamed = "{\"region\":\"640305\",\"code\":\"E1\",\"name\":\"新名\"}";

        administrator().body(renamed).put("/api/organisations/" + id).then().statusCode(428);
        administrator()
                .header("If-Match", "\"99\"")
                .body(renamed)
                .put("/api/organisations/" + id)
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", created.header("ETag"))
                .body(renamed)
                .put("/api/organisations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("新名"));
    }

    @Test
    void bad_input_is_refused_at_its_field_and_in_chinese() {
        administrator()
                .body("{\"region\":")
                .post("/api/organisations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("JSON"));
        administrator()
                .body("{\"region\":\"64\",\"code\":\"X\",\"name\":\"甲\"}")
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/region"))
                .body("errors[0].message", containsString("六位"));
        administrator()
                .body("{\"region\":\"640303\",\"code\":\"X\",\"name\":\"甲\",\"nick\":1}")
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/nick"));
        administrator()
                .body("{\"region\":\"640303\",\"code\":\" \"}")
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/code"));
    }

    @Test
    void a_system_registers_in_its_whole_region_only_and_below_a_parent_it_sees() {
        register("640306", "D1", "甲部门").statusCode(201);
        register("640307", "D1", "邻区部门").statusCode(201);
        String body = "{\"region\":\"640306\",\"code\":\"S1\",\"name\":\"系统登记\"}";

        as(TokensForTests.ofRegion(Role.SYSTEM_CLIENT, "no region"))
                .body(body)
                .post("/api/organisations")
                .then()
                .statusCode(403);
        as(TokensForTests.ofRegion(Role.SYSTEM_CLIENT, "640307"))
                .body(body)
                .post("/api/organisations")
                .then()
                .statusCode(403)
                .body("detail", containsString("本区划"));
        String below = body.replace("}", ",\"parent\":{\"region\":\"640307\",\"code\":\"D1\"}}");
        as(TokensForTests.ofRegion(Role.SYSTEM_CLIENT, "640306"))
                .body(below)
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parent"));
        as(TokensForTests.ofRegion(Role.SYSTEM_CLIENT, "640306"))
                .body(below.replace("640307", "640306"))
                .post("/api/organisations")
                .then()
                .statusCode(201);
    }

    @Test
    void an_organisation_lies_neither_below_itself_nor_below_what_lies_below_it() {
        String top = register("640308", "A", "甲").statusCode(201).extract().path("id");
        registerBelow("640308", "B", "乙", "A").statusCode(201);
        registerBelow("640308", "C", "丙", "B").statusCode(201);

        for (String parent : List.of("A", "B", "C")) {
            administrator()
                    .header("If-Match", "\"1\"")
                    .body(
                            "{\"region\":\"640308\",\"code\":\"A\",\"name\":\"甲\",\"parent\":{\"region\":\"640308\",\"code\":\"%s\"}}"
                                    .formatted(parent))
                    .put("/api/organisations/" + top)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/parent"))
                    .body("detail", containsString("本单位或其下级"));
        }
    }

    @Test
    void parent_dates_and_texts_are_checked_at_their_field() {
        String head = "{\"region\":\"640309\",\"code\":\"X\",\"name\":";
        refusedAt("/parent/region", head + "\"甲\",\"parent\":{\"code\":\"A\"}}");
        refusedAt("/parent/code", head + "\"甲\",\"parent\":{\"region\":\"640309\",\"code\":\"\\u0000\"}}");
        refusedAt("/validTo", head + "\"甲\",\"validFrom\":\"2024-02-01\",\"validTo\":\"2024-01-31\"}");
        refusedAt("/name", head + "\"甲\\u0000\"}");
        refusedAt("/aliases/0", head + "\"甲\",\"aliases\":[\"a\\nb\"]}");
        administrator()
                .queryParam("after", "640309\0")
                .get("/api/organisations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/after"));
        administrator()
                .queryParam("after", "640309")
                .get("/api/organisations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/after"));
    }

    private static void refusedAt(String pointer, String body) {
        administrator()
                .body(body)
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void without_a_valid_token_of_the_right_role_nothing_is_done() {
        given().get("/api/organisations").then().statusCode(401).contentType("application/problem+json");
        as(TokensForTests.expired(Role.AUDITOR, "640000"))
                .get("/api/organisations")
                .then()
                .statusCode(401);
        as(TokensForTests.ofRegion(Role.AUDITOR, "640000"))
                .body("{}")
                .post("/api/organisations")
                .then()
                .statusCode(403);
        as("rubbish").get("/api/organisations").then().statusCode(401);
    }

    private static ValidatableResponse register(String region, String code, String name) {
        return administrator()
                .body("{\"region\":\"%s\",\"code\":\"%s\",\"name\":\"%s\"}".formatted(region, code, name))
                .post("/api/organisations")
                .then();
    }

    private static ValidatableResponse registerBelow(String region, String code, String name, String parent) {
        return administrator()
                .body(
                        "{\"region\":\"%s\",\"code\":\"%s\",\"name\":\"%s\",\"parent\":{\"region\":\"%s\",\"code\":\"%s\"}}"
                                .formatted(region, code, name, region, parent))
                .post("/api/organisations")
                .then();
    }

    private static RequestSpecification administrator() {
        return as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
