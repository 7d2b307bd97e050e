package jixiao.indicator.library;

import static io.restassured.RestAssured.given;
import static jixiao.indicator.library.LibraryCalls.add;
import static jixiao.indicator.library.LibraryCalls.added;
import static jixiao.indicator.library.LibraryCalls.administrator;
import static jixiao.indicator.library.LibraryCalls.auditor;
import static jixiao.indicator.library.LibraryCalls.common;
import static jixiao.indicator.library.LibraryCalls.department;
import static jixiao.indicator.library.LibraryCalls.office;
import static jixiao.indicator.library.LibraryCalls.satisfaction;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class LibraryApiTest {
    @Inject
    ProjectsSaid projects;

    @Test
    void an_added_indicator_has_a_code_of_its_region_and_says_what_was_written() {
        add(office("640300"), common("640300", "新增满意度甲"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/indicators/"))
                .body("code", matchesPattern("C-640300-SAT-1[0-9]{3}"))
                .body("stage", equalTo("ACTIVE"))
                .body("content.category", equalTo("SATISFACTION"))
                .body("content.usualHigh", equalTo("95"))
                .body("changedBy", equalTo("performance-office@640300"));
    }

    @Test
    void an_edit_keeps_what_was_said_before_and_by_whom() {
        String id = added("修改满意度乙");
        office("640300")
                .header("If-Match", "\"1\"")
                .body(satisfaction("修改满意度乙").replace("\"90\"", "\"85\""))
                .put("/api/indicators/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("contentVersion", equalTo(2));

        auditor()
                .get("/api/indicators/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("number", contains(1, 2))
                .body("content.usualLow", contains("90", "85"))
                .body("[1].changed", contains("usualLow"))
                .body("changedBy", contains("performance-office@640300", "performance-office@640300"));
    }

    @Test
    void an_edit_that_says_the_same_is_none() {
        String id = added("修改满意度丙");
        office("640300")
                .header("If-Match", "\"1\"")
                .body(satisfaction("修改满意度丙").replace("95.00", "95.0"))
                .put("/api/indicators/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void an_edit_must_name_the_version_it_has_read() {
        String id = added("修改满意度丁");
        office("640300")
                .body(satisfaction("修改满意度丁"))
                .put("/api/indicators/" + id)
                .then()
                .statusCode(428);
        office("640300")
                .header("If-Match", "\"7\"")
                .body(satisfaction("修改满意度丁"))
                .put("/api/indicators/" + id)
                .then()
                .statusCode(412)
                .body("detail", containsString("performance-office@640300"));
    }

    @Test
    void a_retired_indicator_is_listed_no_longer_and_can_be_reinstated() {
        String id = added("停用满意度甲");
        office("640300")
                .body("{\"remarks\": \"与服务对象满意度重复。\"}")
                .post("/api/indicators/" + id + ":retire")
                .then()
                .statusCode(200)
                .body("stage", equalTo("RETIRED"))
                .body("remarks", equalTo("与服务对象满意度重复。"))
                .body("endedOn", matchesPattern("\\d{4}-\\d\\d-\\d\\d"));
        auditor().get("/api/indicators?q=停用满意度甲").then().body("items.id", not(hasItem(id)));
        auditor().get("/api/indicators?q=停用满意度甲&stage=RETIRED").then().body("items.id", hasItem(id));
        office("640300")
                .header("If-Match", "*")
                .body(satisfaction("停用满意度甲").replace("90", "80"))
                .put("/api/indicators/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("停用"));

        office("640300")
                .post("/api/indicators/" + id + ":reinstate")
                .then()
                .statusCode(200)
                .body("stage", equalTo("ACTIVE"))
                .body("endedOn", nullValue());
    }

    @Test
    void a_superseded_indicator_names_its_successor() {
        String old = added("替代满意度甲");
        String next = added("替代满意度乙");
        office("640300")
                .body("{\"by\": \"" + next + "\", \"remarks\": \"名称统一。\"}")
                .post("/api/indicators/" + old + ":supersede")
                .then()
                .statusCode(200)
                .body("stage", equalTo("SUPERSEDED"))
                .body("successor.id", equalTo(next))
                .body("successor.name", equalTo("替代满意度乙"));
        office("640300")
                .body("{\"by\": \"" + old + "\", \"remarks\": \"反向。\"}")
                .post("/api/indicators/" + next + ":supersede")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/by"));
        office("640300")
                .body("{\"by\": \"" + UUID.randomUUID() + "\", \"remarks\": \"无此指标。\"}")
                .post("/api/indicators/" + next + ":supersede")
                .then()
                .statusCode(422);
    }

    @Test
    void one_name_of_a_class_is_in_use_once_for_the_same_people() {
        String first = added("重复满意度甲");
        add(office("640300"), common("640300", "重复 满意度甲≥95%")).statusCode(409).body("detail", containsString("重复满意度甲"));
        office("640300")
                .body("{\"remarks\": \"停用后重建。\"}")
                .post("/api/indicators/" + first + ":retire")
                .then()
                .statusCode(200);
        added("重复满意度甲");
        office("640300").post("/api/indicators/" + first + ":reinstate").then().statusCode(409);
        add(office("640300"), common("640302", "重复满意度甲")).statusCode(201);
    }

    @Test
    void an_office_keeps_its_region_a_department_its_own_an_administrator_all() {
        add(office("640300"), common("630000", "越权满意度甲")).statusCode(403);
        add(office("640300"), common("640300", "越权满意度乙").replace("\"region\": \"640300\",", ""))
                .statusCode(403);
        add(administrator(), common("640300", "越权满意度丙").replace("\"region\": \"640300\",", ""))
                .statusCode(201)
                .body("code", matchesPattern("C-SAT-1[0-9]{3}"));

        projects.organisation(UUID.randomUUID(), "640300", "129", "吴忠市总工会");
        String own = "{\"scope\": \"DEPARTMENT\", \"department\": \"640300/129\", \"content\": "
                + satisfaction("部门满意度甲") + "}";
        add(office("640300"), own).statusCode(403);
        add(department("640300/130"), own).statusCode(403);
        add(department("640300/129"), own)
                .statusCode(201)
                .body("region", equalTo("640300"))
                .body("code", matchesPattern("D-640300-SAT-1[0-9]{3}"));
        add(administrator(), own.replace("640300/129", "640300/999").replace("甲", "乙"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/department"));
        auditor().body(common("640300", "审计满意度")).post("/api/indicators").then().statusCode(403);
        given().get("/api/indicators").then().statusCode(401);
    }

    @Test
    void what_does_not_fit_together_is_refused_at_its_field() {
        add(office("640300"), common("640300", "错误满意度").replace("COMMON", "SECTOR"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sector"));
        add(office("640300"), common("640300", "错误满意度").replace("COMMON", "FIXED"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sector"));
        add(office("640300"), common("640300", "错误满意度").replace("95.00", "80"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/usualHigh"));
        add(office("640300"), common("640300", "错误满意度").replace("\"unitOfMeasure\": \"%\",", ""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unitOfMeasure"));
        add(office("640300"), common("640300", "错误满意度").replace("\"name\"", "\"category\": \"OUTPUT\", \"name\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/category"));
        add(office("640300"), common("640300", " "))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/name"));
    }

    @Test
    void the_same_key_adds_once() {
        String key = UUID.randomUUID().toString();
        add(office("640300").header("Idempotency-Key", key), common("640300", "幂等满意度"))
                .statusCode(201);
        add(office("640300").header("Idempotency-Key", key), common("640300", "幂等满意度"))
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void a_name_is_found_exactly_then_by_its_beginning_then_inside_then_nearly() {
        for (String name : new String[] {"探询数", "探询数目", "年度探询数", "探询目录数"}) {
            add(administrator(), common("650000", name)).statusCode(201);
        }
        auditor()
                .get("/api/indicators?region=650102&q=探询数")
                .then()
                .body("items.name", contains("探询数", "探询数目", "年度探询数", "探询目录数"));
        auditor().get("/api/indicators?region=650102&q=探询").then().body("items.name", hasItem("年度探询数"));
        auditor().get("/api/indicators?region=640000&q=探询数").then().body("items", empty());
        String next = auditor()
                .get("/api/indicators?region=650102&q=探询数&limit=2")
                .then()
                .extract()
                .path("next");
        auditor()
                .queryParam("after", next)
                .get("/api/indicators?region=650102&q=探询数")
                .then()
                .body("items.name", contains("年度探询数", "探询目录数"));
        auditor()
                .get("/api/indicators?after=rubbish")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/after"));
        auditor().get("/api/indicators?q=！").then().statusCode(200).body("items", empty());
    }

    @Test
    void the_start_content_is_there_to_choose_from() {
        auditor()
                .get("/api/indicators?q=满意度&subcategory=SATISFACTION&region=640303&limit=100")
                .then()
                .body("items.name", hasItem("职工满意度"))
                .body("items.find { it.name == '职工满意度' }.code", equalTo("S-SAT-0001"));
        auditor().get("/api/indicators?q=C-SAT-0001").then().body("items.name", contains("服务对象满意度"));
        auditor()
                .get("/api/indicators?scope=SECTOR&sector=工会&category=OUTPUT")
                .then()
                .body("items.name", hasItem("慰问劳模人数"))
                .body("items.name", not(hasItem("培训人数")));
    }

    @Test
    void readings_stay_where_they_were() {
        auditor()
                .body("{\"values\": [\"≥95%\"]}")
                .post("/api/indicators/readings")
                .then()
                .statusCode(200);
        auditor().get("/api/indicators/" + UUID.randomUUID()).then().statusCode(404);
    }
}
