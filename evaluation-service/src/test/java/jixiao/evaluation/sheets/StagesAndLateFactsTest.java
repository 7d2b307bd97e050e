package jixiao.evaluation.sheets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments, adjustments and goals in every stage of the life cycle; projects cancelled, carried over, without money. */
@QuarkusTest
@ServiceTest
class StagesAndLateFactsTest {
    @Inject
    Told told;

    private OpenedSheet sheet;

    @BeforeEach
    void anOpenSheet() {
        sheet = OpenedSheet.in(told, "640300");
    }

    @Test
    void a_payment_changes_the_funds_and_not_the_stage_of_a_sheet_under_review() {
        sheet.submitted().pay(12, "89280.00");
        sheet.show().body("stage", equalTo("SUBMITTED")).body("execution.rate", equalTo("90.00"));

        sheet.step(sheet.department(), "review").statusCode(200);
        sheet.pay(13, "99200.00");
        sheet.show().body("stage", equalTo("REVIEWED")).body("execution.rate", equalTo("100.00"));
        sheet.step(sheet.finance(), "complete").statusCode(200);
    }

    @Test
    void an_adjusted_goal_gives_a_sheet_under_review_back_to_the_unit_without_the_reviewers_scores() {
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", """
                        {"rows": [{"position": 1, "score": "30", "reason": "名单不全。"}]}""").statusCode(200);
        sheet.step(sheet.department(), "review").statusCode(200);

        sheet.adjustGoal(2, "130人");

        sheet.show()
                .body("stage", equalTo("OPEN"))
                .body("revision", equalTo(1))
                .body("rows[0].target", equalTo("130人"))
                .body("rows[0].actual", equalTo("124人"))
                .body("rows[0].departmentScore", nullValue());
    }

    @Test
    void an_adjusted_goal_or_budget_opens_a_correction_of_a_completed_sheet() {
        sheet.completed();
        sheet.adjustGoal(2, "130人");
        sheet.show()
                .body("stage", equalTo("OPEN"))
                .body("revision", equalTo(2))
                .body("correctionReason", equalTo("绩效目标已调整。"));

        OpenedSheet other = OpenedSheet.in(told, "640300").completed();
        other.adjustBudget(12, "120000.00", "追加慰问对象");
        other.show()
                .body("stage", equalTo("OPEN"))
                .body("revision", equalTo(2))
                .body("correctionReason", equalTo("预算调整：追加慰问对象"));
    }

    @Test
    void a_cancelled_sheet_follows_the_facts_and_stays_cancelled_until_it_is_restored() {
        sheet.submitted();
        sheet.step(sheet.department(), "cancel", "无权。").statusCode(403);
        sheet.step(sheet.finance(), "cancel", " ").statusCode(422);
        sheet.step(sheet.finance(), "cancel", "项目年中终止，资金收回。").statusCode(200).body("stage", equalTo("CANCELLED"));
        sheet.pay(12, "49600.00");
        sheet.adjustGoal(2, "130人");

        sheet.show()
                .body("stage", equalTo("CANCELLED"))
                .body("remarks", equalTo("项目年中终止，资金收回。"))
                .body("execution.rate", equalTo("50.00"))
                .body("rows[0].target", equalTo("130人"));
        sheet.fillIn(OpenedSheet.FILLED).statusCode(409);

        sheet.step(sheet.finance(), "restore", "项目恢复实施。").statusCode(200).body("stage", equalTo("OPEN"));
        sheet.fillIn(OpenedSheet.FILLED).statusCode(200);
    }

    @Test
    void a_completed_sheet_is_corrected_before_it_is_cancelled() {
        sheet.completed();
        sheet.step(sheet.finance(), "cancel", "终止。").statusCode(409);
        sheet.step(sheet.finance(), "correct", "项目终止。").statusCode(200);
        sheet.step(sheet.finance(), "cancel", "终止。").statusCode(200);
    }

    @Test
    void a_budget_adjusted_to_nothing_leaves_execution_out_and_is_said() {
        sheet.adjustBudget(12, "0.00", "项目取消，资金全部收回");

        sheet.show()
                .body("execution.rate", nullValue())
                .body("execution.score", nullValue())
                .body("execution.formula", equalTo("全年预算数为 0，执行率不适用，mof-2020"));
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", """
                        {"rows": [], "execution": {"score": "5", "reason": "扣分。"}}""")
                .statusCode(422)
                .body("errors.pointer", contains("/execution/departmentScore"));
        sheet.step(sheet.department(), "review").statusCode(200);
        sheet.step(sheet.finance(), "complete").statusCode(200).body("totalScore", equalTo("100.00"));
    }

    @Test
    void each_year_of_a_project_over_several_years_has_its_own_sheet_with_the_money_carried_over() {
        ObjectNode goal = sheet.event("indicator-service", "jixiao.goal.approved.v1");
        ObjectNode budget = sheet.event("project-service", "jixiao.budget.approved.v1");
        ((ArrayNode) budget.get("funds"))
                .addObject()
                .put("source", "CARRY_OVER")
                .put("opening", "20000.00")
                .put("adjusted", "20000.00")
                .put("executed", "0.00");

        told.goal(sheet.project(), goal.put("fiscalYear", 2025));
        told.budget(sheet.project(), budget.put("fiscalYear", 2025));

        sheet.auditor()
                .get("/api/evaluations?projectId=" + sheet.project())
                .then()
                .body("items.fiscalYear", contains(2024, 2025));
        String next = sheet.auditor()
                .get("/api/evaluations?fiscalYear=2025&projectId=" + sheet.project())
                .jsonPath()
                .getString("items[0].id");
        sheet.auditor()
                .get("/api/evaluations/" + next)
                .then()
                .body("funds.caption", hasItem("上年结转资金"))
                .body("funds[0].adjustedWritten", equalTo("11.92"));
        sheet.show().body("funds[0].adjustedWritten", equalTo("9.92"));
    }

    @Test
    void sheets_are_found_by_a_part_of_the_name_and_by_rating() {
        sheet.completed();
        String mine = "/api/evaluations?unit=" + sheet.unit().key();

        sheet.auditor().get(mine + "&q=慰问金&rating=EXCELLENT").then().body("items.id", contains(sheet.id()));
        sheet.auditor().get(mine + "&q=%25").then().body("items", empty());
        sheet.auditor().get(mine + "&rating=POOR").then().body("items", empty());
        sheet.auditor().get(mine + "&rating=BEST").then().statusCode(422).body("errors.pointer", contains("/rating"));
    }
}
