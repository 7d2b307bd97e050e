package jixiao.evaluation.sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class OpenSheetsTest {
    private static final String RECORDED = "jixiao.project-year.recorded.v1";

    @Inject
    Told told;

    private final UUID project = UUID.randomUUID();
    private Told.Unit unit;

    @BeforeEach
    void aUnit() {
        unit = told.unit("640300", "U" + project.toString().substring(0, 8));
    }

    @Test
    void a_sheet_opens_when_the_goal_follows_the_budget() {
        told.budget(project, budget());
        assertThat(sheets()).isEmpty();

        told.goal(project, goal());

        JsonPath sheet = only();
        assertThat(sheet.getString("stage")).isEqualTo("OPEN");
        assertThat(sheet.getString("profile")).isEqualTo("mof-2020/1");
        assertThat(sheet.getString("goal")).isEqualTo("关心劳模生活，落实劳模春节慰问等各项待遇。");
        assertThat(sheet.getList("funds.caption")).containsExactly("年度资金总额:", "其中:当年财政拨款");
        assertThat(sheet.getList("rows.name")).containsExactly("春节劳模慰问人数", "慰问标准", "劳模慰问满意度");
    }

    @Test
    void a_sheet_opens_when_the_budget_follows_the_goal() {
        told.goal(project, goal());
        assertThat(sheets()).isEmpty();

        told.budget(project, budget());

        assertThat(sheets()).hasSize(1);
    }

    @Test
    void points_the_goal_does_not_give_are_proposed_by_the_profile() {
        told.goal(project, goal());
        told.budget(project, budget());

        assertThat(only().getList("rows.points")).containsExactly("37.50", "37.50", "15.00");
    }

    @Test
    void points_of_the_goal_are_kept_as_given() {
        ObjectNode goal = goal();
        goal.withArray("indicators").forEach(indicator -> ((ObjectNode) indicator).put("points", "30"));
        told.goal(project, goal);
        told.budget(project, budget());

        assertThat(only().getList("rows.points")).containsExactly("30", "30", "30");
    }

    @Test
    void the_same_facts_told_again_change_nothing() {
        told.goal(project, goal());
        told.budget(project, budget());
        int version = only().getInt("version");

        told.goal(project, goal());
        told.budget(project, budget());

        assertThat(only().getInt("version")).isEqualTo(version);
    }

    @Test
    void a_goal_older_than_the_one_the_budget_names_waits() {
        ObjectNode budget = budget();
        ((ObjectNode) budget.get("approval")).put("goalVersion", 2);
        told.goal(project, goal());
        told.budget(project, budget);
        assertThat(sheets()).isEmpty();

        told.goal(project, goal().put("version", 9).put("goalVersion", 2));

        assertThat(sheets()).hasSize(1);
    }

    @Test
    void targets_that_a_document_states_as_approved_open_the_sheet_of_their_year() {
        told.goal(project, stated("TARGET"));
        assertThat(sheets()).isEmpty();

        told.tell(RECORDED, "jixiao.projects", project, event(RECORDED));

        JsonPath sheet = only();
        assertThat(sheet.getString("stage")).isEqualTo("OPEN");
        assertThat(sheet.getString("origin")).isEqualTo("ENTERED");
        assertThat(sheet.getString("funds[0].adjustedWritten")).isEqualTo("9.92");
        assertThat(sheet.getList("rows.name")).hasSize(3);
    }

    @Test
    void targets_of_the_library_open_no_sheet() {
        told.goal(project, stated("LIBRARY_ENTRY"));
        told.tell(RECORDED, "jixiao.projects", project, event(RECORDED).put("stage", "ADMITTED"));

        assertThat(sheets()).isEmpty();
    }

    @Test
    void the_goal_that_a_published_self_evaluation_repeats_opens_no_sheet() {
        told.goal(project, stated("SELF_EVALUATION"));
        told.budget(project, budget());

        assertThat(sheets()).isEmpty();
    }

    @Test
    void a_published_self_evaluation_completes_the_sheet_of_published_targets_that_nobody_touched() {
        told.goal(project, stated("TARGET"));
        told.tell(RECORDED, "jixiao.projects", project, event(RECORDED));

        told.tell(RECORDED, "jixiao.projects", project, selfEvaluation());

        assertThat(only().getString("stage")).isEqualTo("COMPLETED");
        assertThat(only().getString("origin")).isEqualTo("RECORDED");
    }

    @Test
    void a_published_self_evaluation_leaves_a_sheet_alone_that_people_fill_in() {
        told.goal(project, stated("TARGET"));
        told.tell(RECORDED, "jixiao.projects", project, event(RECORDED));
        clerk().header("If-Match", "*")
                .contentType("application/json")
                .body("{\"actual\": \"93人\"}")
                .put("/api/evaluations/" + sheets().getFirst() + "/rows/1")
                .then()
                .statusCode(200);

        told.tell(RECORDED, "jixiao.projects", project, selfEvaluation());

        assertThat(only().getString("stage")).isEqualTo("OPEN");
        assertThat(only().getString("rows[0].actual")).isEqualTo("93人");
    }

    /** The year of the example, as its self-evaluation would state it. */
    private ObjectNode selfEvaluation() {
        ObjectNode year = event(RECORDED).put("version", 2).put("stage", "COMPLETED");
        ((ObjectNode) year.get("source")).put("kind", "SELF_EVALUATION").put("digest", "c".repeat(64));
        ObjectNode end = ((ObjectNode) year.get("form")).putObject("yearEnd");
        end.putArray("funds");
        end.put("achieved", "已完成。").put("totalPoints", "100").put("totalScore", "97");
        return year;
    }

    private ObjectNode stated(String kind) {
        ObjectNode goal = goal().put("origin", "RECORDED");
        goal.set("source", event(RECORDED).get("source"));
        ((ObjectNode) goal.get("source")).put("kind", kind);
        return goal;
    }

    private RequestSpecification clerk() {
        return given().auth().oauth2(TokensForTests.ofOrganisation(Role.UNIT_CLERK, unit.key()));
    }

    @Test
    void payments_and_adjustments_update_the_funds_of_an_open_sheet() {
        told.goal(project, goal());
        told.budget(project, budget());

        ObjectNode paid = event("jixiao.execution.recorded.v1");
        ((ObjectNode) paid.get("funds").get(0)).put("executed", "49600.00");
        told.tell("jixiao.execution.recorded.v1", "jixiao.projects", project, paid);

        JsonPath sheet = only();
        assertThat(sheet.getString("execution.rate")).isEqualTo("50.00");
        assertThat(sheet.getString("execution.score")).isEqualTo("5.00");
        assertThat(sheet.getString("execution.formula")).isEqualTo("4.96 ÷ 9.92 × 10 = 5.00，执行率线性，mof-2020");
        assertThat(sheet.getString("funds[0].executedWritten")).isEqualTo("4.96");
    }

    @Test
    void an_older_state_never_overwrites_a_newer_one() {
        told.goal(project, goal());
        told.budget(project, budget().put("version", 9));
        ObjectNode paid = event("jixiao.execution.recorded.v1");

        told.tell("jixiao.execution.recorded.v1", "jixiao.projects", project, paid);

        assertThat(only().getString("execution.rate")).isEqualTo("0.00");
    }

    @Test
    void an_adjusted_goal_renews_the_rows_and_shows_what_changed() {
        told.goal(project, goal());
        told.budget(project, budget());
        ObjectNode adjusted = goal().put("version", 9).put("goalVersion", 2);
        ((ObjectNode) adjusted.get("indicators").get(0)).put("target", "130人");
        adjusted.withArray("indicators").remove(2);

        told.goal(project, adjusted);

        JsonPath sheet = only();
        assertThat(sheet.getList("rows.target")).containsExactly("130人", "≤800元/人");
        assertThat(sheet.getList("rows.previousTarget")).containsExactly("124人", null);
    }

    @Test
    void a_goal_adjusted_by_its_unit_renews_the_rows_of_the_sheet_its_budget_opened() {
        told.goal(project, goal());
        told.budget(project, budget());

        told.goal(project, told.example("indicator-service", "jixiao.goal.approved.v1.adjusted", project, unit));

        assertThat(only().getString("stage")).isEqualTo("OPEN");
        assertThat(only().getList("rows.target")).containsExactly("130人", "≤800元/人", "≥95%");
        assertThat(only().getList("rows.previousTarget")).containsExactly("124人", null, null);
    }

    private ObjectNode budget() {
        return event("jixiao.budget.approved.v1");
    }

    private ObjectNode event(String type) {
        return told.example("project-service", type, project, unit);
    }

    private ObjectNode goal() {
        return told.example("indicator-service", "jixiao.goal.approved.v1", project, unit);
    }

    private JsonPath only() {
        List<String> ids = sheets();
        assertThat(ids).hasSize(1);
        return auditor().get("/api/evaluations/" + ids.getFirst()).jsonPath();
    }

    private List<String> sheets() {
        return auditor().get("/api/evaluations?projectId=" + project).jsonPath().getList("items.id");
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640000"));
    }
}
