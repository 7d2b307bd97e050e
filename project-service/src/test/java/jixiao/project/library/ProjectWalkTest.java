package jixiao.project.library;

import static jixiao.project.library.Library.clerk;
import static jixiao.project.library.Library.department;
import static jixiao.project.library.Library.fundOffice;
import static jixiao.project.library.Library.register;
import static jixiao.project.library.Library.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ProjectWalkTest {
    private static final String APPROVAL = """
            {"documentNumber": "吴财预〔2024〕1号", "approvedToDepartmentOn": "2024-01-20", "approvedToUnitOn": "2024-01-31"}
            """;

    @Inject
    Library library;

    @Inject
    OutboxProbe outbox;

    @Test
    void a_project_walks_from_registration_to_close_and_every_step_is_told_as_the_contract_says() {
        library.open("640311");
        var registered = register("640311", "劳模春节慰问金").statusCode(201).extract();
        String year = registered.header("Location");
        String id = registered.path("projectId");
        JsonPath told = told("jixiao.project.registered.v1", id);
        assertThat(told.getString("proposedGoal.indicators[1].target")).isEqualTo("≤800元/人");
        assertThat(told.getString("proposedGoal.indicators[1].subcategoryCaption"))
                .isEqualTo("成本指标");
        assertThat(told.getString("department.name")).isEqualTo("某部门");

        step(clerk("640311"), year, "submit", "").statusCode(200).body("stage", equalTo("SUBMITTED"));
        told("jixiao.project.submitted.v1", id);
        step(department("640311"), year, "forward", "").statusCode(200).body("stage", equalTo("FORWARDED"));
        told("jixiao.project.forwarded.v1", id);
        library.goalIsReviewed(id, 3, 2, Grade.GOOD);
        step(fundOffice("640311"), year, "admit", "")
                .statusCode(200)
                .body("stage", equalTo("ADMITTED"))
                .body("admission.goalVersion", equalTo(2));
        assertThat(told("jixiao.project.admitted.v1", id).getInt("goalVersion")).isEqualTo(2);
        step(fundOffice("640311"), year, "approve", APPROVAL).statusCode(200).body("approval.goalVersion", equalTo(2));
        assertThat(told("jixiao.budget.approved.v1", id).getString("approval.documentNumber"))
                .isEqualTo("吴财预〔2024〕1号");
        step(fundOffice("640311"), year, "adjust", """
                        {"documentNumber": "吴财预调〔2024〕7号", "reason": "慰问人数增加。",
                         "funds": [{"source": "APPROPRIATION", "amount": "100000"}]}""").statusCode(200).body("total", equalTo("100000.00"));
        assertThat(told("jixiao.budget.adjusted.v1", id).getString("funds[0].opening"))
                .isEqualTo("99200.00");
        step(
                        Library.as(TokensForTests.ofRegion(Role.SYSTEM_CLIENT, "640300")),
                        year,
                        "record-execution",
                        "{\"asOf\": \"2024-06-30\", \"funds\": [{\"source\": \"APPROPRIATION\", \"amount\": \"99000.50\"}]}")
                .statusCode(200);
        assertThat(told("jixiao.execution.recorded.v1", id).getString("funds[0].executed"))
                .isEqualTo("99000.50");
        step(fundOffice("640311"), year, "close", "")
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("possible", equalTo(List.of()))
                .header("ETag", "\"8\"");
        assertThat(told("jixiao.project.closed.v1", id).getInt("version")).isEqualTo(8);
    }

    @Test
    void it_goes_back_one_desk_or_to_the_unit_with_remarks_and_can_be_withdrawn() {
        library.open("640312");
        String year = register("640312", "甲项目").extract().header("Location");
        String id = year.split("/")[5];
        step(clerk("640312"), year, "submit", "").statusCode(200);
        step(clerk("640312"), year, "withdraw", "").body("stage", equalTo("REGISTERED"));
        told("jixiao.project.withdrawn.v1", id);
        step(clerk("640312"), year, "submit", "").statusCode(200);
        step(department("640312"), year, "forward", "").statusCode(200);

        step(department("640312"), year, "return", "{\"remarks\": \"漏了附件。\"}")
                .statusCode(403)
                .body("detail", containsString("财政部门"));
        step(fundOffice("640312"), year, "return", "{\"remarks\": \"请部门核实。\", \"to\": \"PREVIOUS\"}")
                .statusCode(200)
                .body("stage", equalTo("SUBMITTED"));
        step(department("640312"), year, "return", "{\"remarks\": \"请补充成本指标。\"}")
                .statusCode(200)
                .body("stage", equalTo("REGISTERED"))
                .body("history.remarks", hasItem("请补充成本指标。"));
        assertThat(told("jixiao.project.returned.v1", id).getString("remarks")).isEqualTo("请补充成本指标。");
    }

    @Test
    void nothing_is_admitted_or_approved_without_a_review_that_says_excellent_or_good() {
        library.open("640313");
        String year = register("640313", "乙项目").extract().header("Location");
        String id = year.split("/")[5];
        step(clerk("640313"), year, "submit", "");
        step(department("640313"), year, "forward", "");

        step(fundOffice("640313"), year, "admit", "")
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:illegal-step"))
                .body("detail", containsString("尚未审核"));
        library.goalIsReviewed(id, 3, 1, Grade.FAIR);
        step(fundOffice("640313"), year, "admit", "").statusCode(409).body("detail", containsString("“中”"));
        library.goalIsReviewed(id, 5, 2, Grade.EXCELLENT);
        library.goalIsReviewed(id, 4, 1, Grade.POOR);
        step(fundOffice("640313"), year, "admit", "").statusCode(200).body("goalReview.grade", equalTo("EXCELLENT"));
        library.goalIsReviewed(id, 6, 3, Grade.POOR);
        step(fundOffice("640313"), year, "approve", APPROVAL).statusCode(409).body("detail", containsString("“差”"));
    }

    @Test
    void a_goal_that_was_revised_after_its_review_must_be_reviewed_again() {
        library.open("640319");
        String year = register("640319", "庚项目").extract().header("Location");
        String id = year.split("/")[5];
        step(clerk("640319"), year, "submit", "");
        step(department("640319"), year, "forward", "");
        library.goalIsReviewed(id, 3, 1, Grade.GOOD);
        library.goalIsRevised(id, 4);

        step(fundOffice("640319"), year, "admit", "").statusCode(409).body("detail", containsString("须重新审核"));
        library.goalIsReviewed(id, 5, 2, Grade.GOOD);
        step(fundOffice("640319"), year, "admit", "").statusCode(200).body("admission.goalVersion", equalTo(2));
    }

    @Test
    void an_illegal_step_says_where_it_stands_and_what_is_possible_and_changes_nothing() {
        library.open("640314");
        String year = register("640314", "丙项目").extract().header("Location");

        step(fundOffice("640314"), year, "approve", APPROVAL)
                .statusCode(409)
                .body("type", equalTo("urn:jixiao:problem:illegal-step"))
                .body("detail", equalTo("当前环节为“已登记”，不能办理“批复”；现在可以办理：修改登记、报送。"));
        clerk("640314").get(year).then().header("ETag", "\"1\"").body("stage", equalTo("REGISTERED"));
        assertThat(outbox.all("jixiao.budget.approved.v1", year.split("/")[5])).isEmpty();
    }

    @Test
    void each_step_belongs_to_its_own_people() {
        library.open("640315");
        String year = register("640315", "丁项目").extract().header("Location");

        step(department("640315"), year, "submit", "").statusCode(403);
        step(clerk("640315"), year, "forward", "").statusCode(403);
        step(department("640315"), year, "admit", "").statusCode(403);
        step(clerk("640315"), year, "record-execution", "{}").statusCode(403);
        step(fundOffice("640400"), year, "admit", "").statusCode(404);
    }

    @Test
    void the_colon_of_a_verb_may_be_sent_plain_or_encoded() throws Exception {
        library.open("640318");
        String year = register("640318", "冒号项目").extract().header("Location");
        String token = TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640318/U");

        assertThat(post(year + ":submit", token)).isEqualTo(200);
        assertThat(post(year + "%3Awithdraw", token)).isEqualTo(200);
    }

    @Test
    void money_and_dates_of_the_budget_are_checked_at_their_field() {
        library.open("640316");
        String year = approved("640316");

        step(
                        fundOffice("640316"),
                        year,
                        "record-execution",
                        "{\"asOf\": \"2024-03-31\", \"funds\": [{\"source\": \"APPROPRIATION\", \"amount\": \"-1.00\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/funds/0/amount"))
                .body("errors[0].message", containsString("不能为负"));
        step(
                        fundOffice("640316"),
                        year,
                        "record-execution",
                        "{\"asOf\": \"2024-03-31\", \"funds\": [{\"source\": \"APPROPRIATION\", \"amount\": \"99200.01\"}]}")
                .statusCode(422)
                .body("errors[0].message", containsString("超过全年预算"));
        step(
                        fundOffice("640316"),
                        year,
                        "record-execution",
                        "{\"asOf\": \"2099-03-31\", \"funds\": [{\"source\": \"APPROPRIATION\", \"amount\": \"1\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/asOf"));
        fundOffice("640316")
                .get(year)
                .then()
                .body("funds[0].executed", equalTo("0.00"))
                .body("executedAsOf", nullValue());
    }

    @Test
    void the_department_approves_to_its_unit_after_finance_has_approved_to_it() {
        library.open("640317");
        String year = register("640317", "戊项目").extract().header("Location");
        step(clerk("640317"), year, "submit", "");
        step(department("640317"), year, "forward", "");
        library.goalIsReviewed(year.split("/")[5], 3, 1, Grade.GOOD);
        step(fundOffice("640317"), year, "admit", "").statusCode(200);

        step(fundOffice("640317"), year, "approve", APPROVAL.replace("2024-01-31", "2024-01-19"))
                .statusCode(422)
                .body("errors.pointer", contains("/approvedToUnitOn"));
        fundOffice("640317").get(year).then().body("stage", equalTo("ADMITTED"));
    }

    private static int post(String uri, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String approved(String region) {
        String year = register(region, "己项目").extract().header("Location");
        step(clerk(region), year, "submit", "");
        step(department(region), year, "forward", "");
        library.goalIsReviewed(year.split("/")[5], 3, 1, Grade.GOOD);
        step(fundOffice(region), year, "admit", "");
        step(fundOffice(region), year, "approve", APPROVAL).statusCode(200);
        return year;
    }

    private JsonPath told(String type, String projectId) {
        String event = outbox.last(type, projectId);
        assertThat(EventContract.of("project-service", type).faultsOf(event)).isEmpty();
        return new JsonPath(event);
    }
}
