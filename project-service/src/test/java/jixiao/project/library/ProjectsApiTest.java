package jixiao.project.library;

import static jixiao.project.library.Library.as;
import static jixiao.project.library.Library.clerk;
import static jixiao.project.library.Library.department;
import static jixiao.project.library.Library.fundOffice;
import static jixiao.project.library.Library.register;
import static jixiao.project.library.Library.registration;
import static jixiao.project.library.Library.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import jixiao.kit.identity.Role;
import jixiao.project.registry.Organisation;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceTest
class ProjectsApiTest {
    @Inject
    Library library;

    @Inject
    OutboxProbe outbox;

    @Inject
    SessionFactory sessions;

    @Test
    void an_indicator_of_a_proposed_goal_may_name_its_class_by_the_second_level_or_by_captions_alone() {
        library.open("640477");
        String second = registration("640477", "只写二级指标").replace("\"category\": \"OUTPUT\", ", "");
        String captions = registration("640477", "只写名称")
                .replace("\"category\": \"OUTPUT\", \"subcategory\": \"COST\"", "\"subcategoryCaption\": \"成本指标\"");
        String none =
                registration("640477", "什么也不写").replace("\"category\": \"OUTPUT\", \"subcategory\": \"COST\", ", "");
        String mixed = registration("640477", "写错")
                .replace("\"OUTPUT\", \"subcategory\": \"COST\"", "\"BENEFIT\", \"subcategory\": \"COST\"");

        post("640477", second).statusCode(201);
        post("640477", captions).statusCode(201);
        post("640477", none).statusCode(422).body("errors[0].pointer", equalTo("/proposedGoal/indicators/1/category"));
        post("640477", mixed)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/proposedGoal/indicators/1/subcategory"));
    }

    @Test
    void the_same_project_in_another_year_joins_the_existing_one_and_a_second_of_a_year_is_refused() {
        library.open("640321");
        String id = register("640321", "年年有").statusCode(201).extract().path("projectId");

        register("640321", "年年有")
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:duplicate"))
                .body("errors[0].pointer", equalTo("/name"))
                .body("detail", containsString("/api/projects/" + id));
        post("640321", registration("640321", "年年有").replace("2024", "2025"))
                .statusCode(201)
                .body("projectId", equalTo(id));
        clerk("640321")
                .get("/api/projects/" + id)
                .then()
                .body("projectId", equalTo(id))
                .body("years.fiscalYear", contains(2025, 2024));
        assertThat(outbox.all("jixiao.project.registered.v1", id)).hasSize(2);
    }

    @Test
    void the_newest_result_of_the_self_evaluation_stands_beside_the_year() {
        library.open("640373");
        String year = register("640373", "有结果").extract().header("Location");
        String id = year.split("/")[5];
        clerk("640373").get(year).then().body("result", nullValue());

        library.isEvaluated("jixiao.evaluation.completed.v1", id, 6, "95.50");
        clerk("640373")
                .get(year)
                .then()
                .body("result.totalScore", equalTo("95.50"))
                .body("result.rating", equalTo("EXCELLENT"))
                .body("result.profile.id", equalTo("mof-2020"));
        library.isEvaluated("jixiao.evaluation.corrected.v1", id, 8, "91.00");
        library.isEvaluated("jixiao.evaluation.completed.v1", id, 6, "95.50");
        clerk("640373").get(year).then().body("result.totalScore", equalTo("91.00"));
    }

    @Test
    void what_was_decided_on_the_result_stands_beside_it_and_late_news_changes_nothing() {
        library.open("640375");
        String year = register("640375", "有决定").extract().header("Location");
        String id = year.split("/")[5];
        clerk("640375").get(year).then().body("nextBudget", nullValue());

        library.isDecided(id, 4, "0.10");
        library.isDecided(id, 2, "0.50");

        clerk("640375")
                .get(year)
                .then()
                .body("nextBudget.outcome", equalTo("CHANGED"))
                .body("nextBudget.measure", equalTo("CUT"))
                .body("nextBudget.share", equalTo("0.10"))
                .body("nextBudget.amount", equalTo("89280.00"))
                .body("nextBudget.reason", equalTo("部分支出因物价上涨。"));
    }

    @Test
    void a_page_asks_for_its_organisations_at_once() {
        library.open("640374");
        for (int i = 0; i < 12; i++) {
            register("640374", "项目" + i).statusCode(201);
        }
        library.openUnits("640374", 12);
        for (int i = 0; i < 12; i++) {
            as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640374/U" + i))
                    .body(registration("640374", "单位项目").replace("\"code\": \"U\"", "\"code\": \"U" + i + "\""))
                    .post("/api/projects")
                    .then()
                    .statusCode(201);
        }
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        fundOffice("640374").get("/api/projects").then().body("items", hasSize(24));

        assertThat(statistics.getEntityStatistics(Organisation.class.getName()).getLoadCount())
                .isZero();
        assertThat(statistics.getPrepareStatementCount())
                .as("statements of 24 items")
                .isLessThan(12);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void a_foreign_unit_is_answered_like_one_that_nobody_registered() {
        library.open("640376");
        library.open("640377");
        String foreign = registration("640377", "探问");

        String registered = refusalOf(clerk("640376").body(foreign));
        String unregistered = refusalOf(clerk("640376").body(foreign.replace("\"code\": \"U\"", "\"code\": \"V\"")));

        assertThat(registered).contains("640377/U").isEqualTo(unregistered.replace("640377/V", "640377/U"));
    }

    private static String refusalOf(RequestSpecification registration) {
        return registration
                .post("/api/projects")
                .then()
                .statusCode(422)
                .extract()
                .asString();
    }

    @Test
    void a_unit_registers_for_itself_only_and_sees_itself_only() {
        library.open("640322");
        library.open("640323");
        String other = register("640323", "别家项目").extract().header("Location");

        clerk("640322")
                .body(registration("640323", "越权项目"))
                .post("/api/projects")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
        clerk("640322").get(other).then().statusCode(404);
        step(clerk("640322"), other, "submit", "").statusCode(404);
        clerk("640322").get("/api/projects").then().body("items", empty());
    }

    @Test
    void a_list_is_filtered_paged_and_cut_to_what_the_caller_may_see() {
        library.open("640324");
        register("640324", "送清凉");
        String year = register("640324", "送温暖").extract().header("Location");
        post("640324", registration("640324", "送温暖").replace("2024", "2023"));
        step(clerk("640324"), year, "submit", "");

        list("640324", "?fiscalYear=2024").body("items.name", containsInAnyOrder("送清凉", "送温暖"));
        list("640324", "?stage=SUBMITTED").body("items.name", contains("送温暖"));
        list("640324", "?q=清凉").body("items.name", contains("送清凉"));
        list("640324", "?unit=640324/D&q=送").body("items", hasSize(3));
        list("640324", "?q=100%25").body("items", empty());
        String next =
                list("640324", "?limit=2").body("items", hasSize(2)).extract().path("next");
        list("640324", "?limit=2&after=" + next)
                .body("items.fiscalYear", equalTo(List.of(2023)))
                .body("next", nullValue());
        list("640324", "?after=nonsense").statusCode(422).body("errors[0].pointer", equalTo("/after"));
        list("640324", "?unit=640324/NONE").body("items", empty());
        list("640324", "?unit=640324").statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        fundOffice("640324")
                .queryParam("q", "送\0")
                .get("/api/projects")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/q"));
        list("640324", "?stage=LOST").statusCode(422).body("errors[0].pointer", equalTo("/stage"));
        as(TokensForTests.ofRegion(Role.AUDITOR, "640400"))
                .get("/api/projects?q=送清凉")
                .then()
                .body("items", empty());
    }

    @Test
    void an_edit_names_its_version_carries_a_changed_goal_and_ends_with_the_submission() {
        library.open("640325");
        var registered = register("640325", "改一改").extract();
        String year = registered.header("Location");
        String changed =
                registration("640325", "改过了").replace("99200.00", "88000").replace("124人", "110人");

        clerk("640325").body(changed).put(year).then().statusCode(428);
        clerk("640325")
                .header("If-Match", "\"7\"")
                .body(changed)
                .put(year)
                .then()
                .statusCode(412);
        clerk("640325")
                .header("If-Match", registered.header("ETag"))
                .body(changed)
                .put(year)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("total", equalTo("88000.00"));
        String told = outbox.last("jixiao.project.registered.v1", registered.path("projectId"));
        assertThat(new JsonPath(told).getString("proposedGoal.indicators[0].target"))
                .isEqualTo("110人");
        assertThat(new JsonPath(told).getString("name")).isEqualTo("改过了");

        step(clerk("640325"), year, "submit", "");
        clerk("640325")
                .header("If-Match", "\"3\"")
                .body(changed)
                .put(year)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:illegal-step"));
    }

    @Test
    void an_edit_that_only_touches_the_goal_is_a_new_version_too() {
        library.open("640326");
        var registered = register("640326", "只改目标").extract();

        clerk("640326")
                .header("If-Match", "\"1\"")
                .body(registration("640326", "只改目标").replace("关心劳模生活。", "关心劳模。"))
                .put(registered.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        assertThat(new JsonPath(outbox.last("jixiao.project.registered.v1", registered.path("projectId")))
                        .getInt("version"))
                .isEqualTo(2);
    }

    @Test
    void a_used_key_replays_the_first_answer_and_refuses_another_body() {
        library.open("640327");
        String body = registration("640327", "一键一事");
        String first = withKey("640327", body).statusCode(201).extract().path("projectId");

        withKey("640327", body)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", notNullValue())
                .body("projectId", equalTo(first));
        withKey("640327", body.replace("1年", "2年"))
                .statusCode(422)
                .body("type", equalTo("urn:jixiao:problem:idempotency-key-reused"));
        list("640327", "").body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "99200.00"           | "-0.01"              | /funds/0/amount
            "99200.00"           | "1.001"              | /funds/0/amount
            "99200.00"           | "99999999999999.00"  | /funds/0/amount
            "APPROPRIATION"      | "GIFT"               | /funds/0/source
            "ONE_OFF"            | "SOMETIMES"          | /attribute
            "fundOffice"         | "fundoffice"         | /fundoffice
            "行政政法股"          | "行政\\u0000政法股"   | /fundOffice
            "1年"                | ""                   | /term
            "关心劳模生活。"       | "关心\\u0007劳模"     | /proposedGoal/goal
            "慰问人数"            | " "                  | /proposedGoal/indicators/0/name
            "10"                 | "-1"                 | /proposedGoal/indicators/1/points
            "kind"               | "code": "64030024X000000000001", "kind" | /code
            """)
    void bad_input_is_refused_at_its_field_and_changes_nothing(String good, String bad, String pointer) {
        String body = registration("640328", "坏输入").replace(good, bad);
        assertThat(body).isNotEqualTo(registration("640328", "坏输入"));
        openOnce("640328");

        post("640328", body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jixiao:problem:invalid-field"))
                .body("errors.pointer", hasItem(pointer));
        list("640328", "").body("items", empty());
    }

    @Test
    void broken_json_and_an_unknown_unit_are_refused() {
        openOnce("640328");
        post("640328", "{\"unit\":").statusCode(400).body("detail", containsString("JSON"));
        post("640328", registration("640328", "无此单位").replace("\"U\"", "\"NOBODY\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        post("640328", "").statusCode(422);
    }

    @Test
    void a_closed_unit_registers_nothing_for_a_later_year() {
        as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"))
                .body("""
                        {"region": "640371", "code": "U", "name": "已撤并单位", "validTo": "2023-12-31"}""")
                .post("/api/organisations")
                .then()
                .statusCode(201);

        post("640371", registration("640371", "迟来的项目"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"))
                .body("errors[0].message", containsString("停用"));
        post("640371", registration("640371", "当年的项目").replace("2024", "2023")).statusCode(201);
    }

    @Test
    void a_project_code_belongs_to_one_project() {
        library.open("640329");
        String code = "\"code\": \"64032924T000000000001\", \"kind\"";
        post("640329", registration("640329", "有代码").replace("\"kind\"", code)).statusCode(201);

        post("640329", registration("640329", "抢代码").replace("\"kind\"", code))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void without_a_valid_token_of_the_right_role_nothing_is_done() {
        as("rubbish").get("/api/projects").then().statusCode(401).contentType("application/problem+json");
        as(TokensForTests.expired(Role.UNIT_CLERK, "640300"))
                .get("/api/projects")
                .then()
                .statusCode(401);
        as(TokensForTests.forAnotherAudience(Role.UNIT_CLERK, "640300"))
                .get("/api/projects")
                .then()
                .statusCode(401);
        fundOffice("640300").body("{}").post("/api/projects").then().statusCode(403);
        department("640300").body("{}").post("/api/projects").then().statusCode(403);
    }

    private void openOnce(String region) {
        if (as(TokensForTests.ofRegion(Role.AUDITOR, region))
                .get("/api/organisations")
                .then()
                .extract()
                .<List<?>>path("items")
                .isEmpty()) {
            library.open(region);
        }
    }

    private static ValidatableResponse post(String region, String body) {
        return clerk(region).body(body).post("/api/projects").then();
    }

    private static ValidatableResponse withKey(String region, String body) {
        return clerk(region)
                .header("Idempotency-Key", "register-" + region)
                .body(body)
                .post("/api/projects")
                .then();
    }

    private static ValidatableResponse list(String region, String query) {
        return clerk(region).get("/api/projects" + query).then();
    }
}
