package jixiao.indicator.carryover;

import static jixiao.indicator.Callers.clerk;
import static jixiao.indicator.Callers.stranger;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import jixiao.indicator.goals.GoalFixtures;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class CarryOverApiTest {
    private static final String REGISTERED = "jixiao.project.registered.v1";

    @Inject
    ProjectsSaid projects;

    private final UUID project = UUID.randomUUID();
    private String before;
    private String goal;

    @BeforeEach
    void a_project_goes_on_into_another_year() {
        projects.organisation(GoalFixtures.UNIT, "640300", "129001", "吴忠市总工会本级");
        projects.organisation(GoalFixtures.OTHER_UNIT, "640300", "130001", "吴忠市妇联本级");
        projects.say(REGISTERED, project, 1, registration -> {
            ArrayNode indicators = (ArrayNode) registration.get("proposedGoal").get("indicators");
            ((ObjectNode) indicators.get(2)).put("target", "2024年2月9日前");
        });
        projects.say(
                REGISTERED, project, 1, next -> next.put("fiscalYear", 2025).putNull("proposedGoal"));
        before = id(2024);
        goal = id(2025);
    }

    @Test
    void the_goal_approved_for_the_year_before_is_taken_over_and_the_old_dates_are_named() {
        projects.say("jixiao.budget.approved.v1", project, 5);

        clerk().body("{}")
                .post("/api/goals/" + goal + ":carry-over")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("goal.goalVersion", equalTo(2))
                .body("goal.current.indicators.target", contains("124人", "≤800元/人", "2024年2月9日前"))
                .body("comparison.against.goalId", equalTo(before))
                .body("comparison.against.fiscalYear", equalTo(2024))
                .body("comparison.goal", nullValue())
                .body("comparison.indicators", empty())
                .body("replaced.indicators.kind", contains("ADDED", "ADDED", "ADDED"))
                .body("otherYears.code", contains("O5"))
                .body("otherYears[0].position", equalTo(3))
                .body("otherYears[0].field", equalTo("TARGET"));
    }

    @Test
    void what_the_clerk_changes_afterwards_shows_against_the_other_year() {
        projects.say("jixiao.budget.approved.v1", project, 5);
        clerk().body("{\"from\": \"" + before + "\"}")
                .post("/api/goals/" + goal + ":carry-over")
                .then()
                .statusCode(200);
        clerk().header("If-Match", "\"2\"")
                .body("""
                        {"goal": "关心劳模生活，落实劳模春节慰问等各项待遇。", "indicators": [
                          {"category": "OUTPUT", "subcategory": "QUANTITY", "name": "春节劳模慰问人数", "target": "130人"}]}""")
                .put("/api/goals/" + goal)
                .then()
                .statusCode(200);

        for (String against : new String[] {"2024", before}) {
            clerk().get("/api/goals/" + goal + "/comparison?against=" + against)
                    .then()
                    .statusCode(200)
                    .body("against.goalId", equalTo(before))
                    .body("from", equalTo(1))
                    .body("to", equalTo(3))
                    .body("indicators.kind", contains("CHANGED", "REMOVED", "REMOVED"))
                    .body("indicators[0].before.target", equalTo("124人"));
        }
        clerk().get("/api/goals/" + goal + "/comparison?against=2024&to=2")
                .then()
                .body("indicators", empty());
    }

    @Test
    void a_comparison_names_two_versions_or_another_year() {
        clerk().get("/api/goals/" + goal + "/comparison?to=1")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        clerk().get("/api/goals/" + goal + "/comparison?against=去年")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/against"));
        clerk().get("/api/goals/" + goal + "/comparison?against=2019").then().statusCode(404);
        clerk().get("/api/goals/" + goal + "/comparison?against=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_goal_that_a_library_document_states_is_taken_over_too() {
        UUID recorded = UUID.randomUUID();
        projects.say("jixiao.project-year.recorded.v1", recorded, 1, year -> year.put("stage", "ADMITTED"));
        projects.say(
                REGISTERED, recorded, 1, next -> next.put("fiscalYear", 2026).putNull("proposedGoal"));

        clerk().post("/api/goals/" + id(recorded, 2026) + ":carry-over")
                .then()
                .statusCode(200)
                .body("comparison.against.fiscalYear", equalTo(2024));
    }

    @Test
    void without_an_earlier_goal_that_stands_it_is_refused_with_the_remedy() {
        clerk().body("{}")
                .post("/api/goals/" + goal + ":carry-over")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"))
                .body("detail", containsString("请在 from 中指明"));
        clerk().body("{\"from\": \"" + before + "\"}")
                .post("/api/goals/" + goal + ":carry-over")
                .then()
                .statusCode(422)
                .body("detail", containsString("没有已批复或据文件登记的版本"));
    }

    @Test
    void a_goal_is_carried_forward_never_back() {
        projects.say("jixiao.budget.approved.v1", project, 5, year -> year.put("fiscalYear", 2025));

        clerk().body("{\"from\": \"" + goal + "\"}")
                .post("/api/goals/" + before + ":carry-over")
                .then()
                .statusCode(422)
                .body("detail", containsString("只能沿用以前年度"));
    }

    @Test
    void only_a_goal_that_may_be_edited_takes_another_one_over() {
        projects.say("jixiao.budget.approved.v1", project, 5);
        clerk().post("/api/goals/" + goal + ":carry-over").then().statusCode(200);
        clerk().post("/api/goals/" + goal + ":submit").then().statusCode(200);

        clerk().post("/api/goals/" + goal + ":carry-over")
                .then()
                .statusCode(409)
                .body("detail", containsString("已提交"));
    }

    @Test
    void a_goal_out_of_scope_does_not_exist_as_source_or_target() {
        projects.say("jixiao.budget.approved.v1", project, 5);
        stranger().post("/api/goals/" + goal + ":carry-over").then().statusCode(404);
        clerk().body("{\"from\": \"" + UUID.randomUUID() + "\"}")
                .post("/api/goals/" + goal + ":carry-over")
                .then()
                .statusCode(404);
        clerk().header("If-Match", "\"9\"")
                .post("/api/goals/" + goal + ":carry-over")
                .then()
                .statusCode(412);
    }

    private String id(int year) {
        return id(project, year);
    }

    private static String id(UUID project, int year) {
        return clerk().get("/api/goals?projectId=" + project + "&fiscalYear=" + year)
                .then()
                .extract()
                .path("items[0].id");
    }
}
