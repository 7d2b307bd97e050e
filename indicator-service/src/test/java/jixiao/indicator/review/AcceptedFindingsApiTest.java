package jixiao.indicator.review;

import static jixiao.indicator.Callers.clerk;
import static jixiao.indicator.Callers.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.Callers;
import jixiao.indicator.goals.GoalFixtures;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class AcceptedFindingsApiTest {
    private static final String OLD_DATE = "{\"code\": \"O5\", \"position\": 2, \"field\": \"TARGET\"%s}";
    private static final String REASON = ", \"reason\": \"跨年项目，按原合同期限。\"";

    @Inject
    ProjectsSaid projects;

    @Inject
    EntityManager database;

    private String goal;

    @BeforeEach
    void a_goal_bears_a_date_of_another_year() {
        projects.organisation(GoalFixtures.UNIT, "640300", "129001", "吴忠市总工会本级");
        projects.organisation(GoalFixtures.OTHER_UNIT, "640300", "130001", "吴忠市妇联本级");
        UUID project = UUID.randomUUID();
        projects.say("jixiao.project.registered.v1", project, 1);
        goal = "/api/goals/"
                + clerk().get("/api/goals?projectId=" + project)
                        .then()
                        .extract()
                        .path("items[0].id");
        edit(people(), deadline("2021年12月28日前"));
    }

    @Test
    void an_accepted_finding_says_why_and_no_longer_weighs_on_the_grade() {
        sheet().body("suggested.FEASIBILITY", equalTo("GOOD"))
                .body("findings.find { it.code == 'O5' }.accepted", nullValue());

        office().body(OLD_DATE.formatted(REASON))
                .post(goal + "/findings:accept")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("findings.find { it.code == 'O5' }.accepted.reason", equalTo("跨年项目，按原合同期限。"))
                .body("findings.find { it.code == 'O5' }.accepted.version", equalTo(2))
                .body("findings.find { it.code == 'O5' }.accepted.by", notNullValue())
                .body("findings.find { it.code == 'O5' }.accepted.at", notNullValue())
                .body("suggested.FEASIBILITY", equalTo("EXCELLENT"));
        assertThat(audited("ACCEPT_FINDING")).singleElement().asString().contains("O5", "跨年项目，按原合同期限。");
    }

    @Test
    void it_stays_accepted_in_the_next_version_wherever_its_text_stands() {
        accept();

        edit(deadline("2021年12月28日前"), people());

        sheet().body("goalVersion", equalTo(3))
                .body("findings.find { it.code == 'O5' }.position", equalTo(1))
                .body("findings.find { it.code == 'O5' }.accepted.version", equalTo(2))
                .body("suggested.FEASIBILITY", equalTo("EXCELLENT"));
    }

    @Test
    void it_comes_back_where_the_text_has_changed() {
        accept();

        edit(people(), deadline("2022年12月28日前"));

        sheet().body("findings.find { it.code == 'O5' }.accepted", nullValue())
                .body("suggested.FEASIBILITY", equalTo("GOOD"));
    }

    @Test
    void what_is_missing_is_accepted_too_and_what_is_missing_besides_is_not() {
        String missing = "{\"code\": \"G2\", \"position\": null, \"field\": \"INDICATORS\", \"reason\": \"不直接面向公众。\"}";
        office().body(missing)
                .post(goal + "/findings:accept")
                .then()
                .statusCode(200)
                .body("findings.findAll { it.code == 'G2' }.accepted.reason", contains("不直接面向公众。"));

        edit("{\"subcategory\": \"SATISFACTION\", \"name\": \"劳模满意度\", \"target\": \"≥95%\"}");

        sheet().body(
                        "findings.findAll { it.code == 'G2' && it.accepted != null }.message",
                        contains(containsString("效益")))
                .body(
                        "findings.findAll { it.code == 'G2' && it.accepted == null }.message",
                        contains(containsString("产出")));
    }

    @Test
    void an_acceptance_can_be_undone() {
        accept();

        office().body(OLD_DATE.formatted(""))
                .post(goal + "/findings:unaccept")
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'O5' }.accepted", nullValue())
                .body("suggested.FEASIBILITY", equalTo("GOOD"));
        office().body(OLD_DATE.formatted(""))
                .post(goal + "/findings:unaccept")
                .then()
                .statusCode(422);
        assertThat(audited("UNACCEPT_FINDING")).hasSize(1);
    }

    @Test
    void only_a_finding_that_is_there_is_accepted_and_only_once_and_with_a_reason() {
        office().body(OLD_DATE.formatted(REASON).replace("O5", "O6"))
                .post(goal + "/findings:accept")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"));
        office().body(OLD_DATE.formatted(REASON).replace("\"position\": 2", "\"position\": 1"))
                .post(goal + "/findings:accept")
                .then()
                .statusCode(422);
        office().body(OLD_DATE.formatted(", \"reason\": \" \""))
                .post(goal + "/findings:accept")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        accept();
        office().body(OLD_DATE.formatted(REASON))
                .post(goal + "/findings:accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:duplicate"));
    }

    @Test
    void who_read_another_version_of_the_goal_is_told_so() {
        office().header("If-Match", "\"1\"")
                .body(OLD_DATE.formatted(REASON))
                .post(goal + "/findings:accept")
                .then()
                .statusCode(412);
    }

    @Test
    void the_department_may_accept_and_the_unit_may_not() {
        String reason = OLD_DATE.formatted(REASON);
        clerk().body(reason).post(goal + "/findings:accept").then().statusCode(403);
        Callers.as(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640300/130001"))
                .body(reason)
                .post(goal + "/findings:accept")
                .then()
                .statusCode(404);
        Callers.as(TokensForTests.ofOrganisation(Role.DEPARTMENT, "640300/129001"))
                .body(reason)
                .post(goal + "/findings:accept")
                .then()
                .statusCode(200);
    }

    private void accept() {
        office().body(OLD_DATE.formatted(REASON))
                .post(goal + "/findings:accept")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse sheet() {
        return office().get(goal + "/findings").then().statusCode(200);
    }

    private void edit(String... rows) {
        clerk().header("If-Match", "*")
                .body("{\"goal\": \"慰问劳模124人。\", \"indicators\": [" + String.join(",", rows) + "]}")
                .put(goal)
                .then()
                .statusCode(200);
    }

    private static String people() {
        return "{\"subcategory\": \"QUANTITY\", \"name\": \"慰问人数\", \"target\": \"124人\"}";
    }

    private static String deadline(String target) {
        return "{\"subcategory\": \"TIMELINESS\", \"name\": \"完成时限\", \"target\": \"" + target + "\"}";
    }

    private List<?> audited(String action) {
        return database.createNativeQuery("select detail from audit_entry where action = ? and subject_id = ?")
                .setParameter(1, action)
                .setParameter(2, goal.substring(goal.lastIndexOf('/') + 1))
                .getResultList();
    }
}
