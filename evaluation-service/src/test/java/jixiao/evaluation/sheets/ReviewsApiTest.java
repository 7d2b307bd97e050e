package jixiao.evaluation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jixiao.testing.EventContract;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ReviewsApiTest {
    private static final String DEDUCTION = """
            {"rows": [{"position": 1, "score": "30", "reason": "名单中 25 人无签收记录。"}],
             "execution": {"score": "9", "reason": "年底突击支付。"}}""";

    @Inject
    Told told;

    @Inject
    OutboxProbe outbox;

    private OpenedSheet sheet;

    @BeforeEach
    void anOpenSheet() {
        sheet = OpenedSheet.in(told, "640300");
    }

    @Test
    void department_and_finance_review_one_after_the_other() {
        sheet.submitted();

        sheet.step(sheet.finance(), "complete").statusCode(409).body("detail", containsString("只有“部门已审核”的自评表才能办结"));
        sheet.step(sheet.department(), "review").statusCode(200).body("stage", equalTo("REVIEWED"));
        sheet.step(sheet.department(), "complete").statusCode(409).body("detail", containsString("现由财政部门审核"));
        sheet.step(sheet.finance(), "complete").statusCode(200).body("stage", equalTo("COMPLETED"));
    }

    @Test
    void the_scores_of_all_desks_stand_side_by_side_and_the_last_one_counts() {
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", DEDUCTION)
                .statusCode(200)
                .body("rows[0].ownScore", equalTo("37.50"))
                .body("rows[0].departmentScore", equalTo("30"))
                .body("rows[0].departmentReason", equalTo("名单中 25 人无签收记录。"))
                .body("rows[0].financeScore", nullValue())
                .body("rows[1].departmentScore", nullValue())
                .body("rows[0].formula", equalTo("124 ≥ 124，得 37.50，正向比例，mof-2020"))
                .body("totals.total", equalTo("91.50"))
                .body("ownTotals.total", equalTo("100.00"));
        sheet.step(sheet.department(), "review").statusCode(200);
        sheet.score(sheet.finance(), "FINANCE", """
                        {"rows": [{"position": 1, "score": "35", "reason": "补充了签收单。"}, {"position": 2, "score": "37.5"}]}""")
                .statusCode(200)
                .body("rows[1].departmentScore", equalTo("37.50"))
                .body("totals.total", equalTo("96.50"));
        sheet.step(sheet.finance(), "complete")
                .statusCode(200)
                .body("totalScore", equalTo("96.50"))
                .body("rating", equalTo("EXCELLENT"));

        String completed =
                outbox.last("jixiao.evaluation.completed.v1", sheet.project().toString());
        assertThat(EventContract.of("evaluation-service", "jixiao.evaluation.completed.v1")
                        .faultsOf(completed))
                .isEmpty();
        assertThat(completed)
                .contains(
                        "\"score\":\"35\"",
                        "\"ownScore\":\"37.50\"",
                        "\"departmentScore\":\"30\"",
                        "\"financeScore\":\"35\"",
                        "\"financeReason\":\"补充了签收单。\"",
                        "\"totalScore\":\"96.50\"");
    }

    @Test
    void a_score_that_differs_from_the_one_below_needs_a_reason() {
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", """
                        {"rows": [{"position": 1, "score": "30"}, {"position": 2, "score": "37.5"}]}""")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/departmentReason"))
                .body("errors[0].message", containsString("与前一环节的 37.5 分不同"));

        sheet.score(sheet.department(), "DEPARTMENT", DEDUCTION).statusCode(200);
        sheet.step(sheet.department(), "review").statusCode(200);
        sheet.score(sheet.finance(), "FINANCE", """
                        {"rows": [{"position": 1, "score": "37.5"}]}""")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/financeReason"))
                .body("errors[0].message", containsString("与前一环节的 30 分不同"));
    }

    @Test
    void a_score_lies_between_nothing_and_the_points_of_a_row_that_is_there() {
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", """
                        {"rows": [{"position": 1, "score": "37.51", "reason": "好"}],
                         "execution": {"score": "10.01", "reason": "好"}}""")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/departmentScore", "/execution/departmentScore"));
        sheet.score(sheet.department(), "DEPARTMENT", """
                        {"rows": [{"position": 1, "score": "-1", "reason": "好"}]}""")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/score"));
        sheet.score(sheet.department(), "DEPARTMENT", """
                        {"rows": [{"position": 4, "score": "1"}, {"position": 2, "score": "1"}, {"position": 2, "score": "2"}]}""")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/position", "/rows/2/position"));
    }

    @Test
    void a_desk_scores_only_in_its_turn_and_for_itself() {
        sheet.score(sheet.department(), "DEPARTMENT", DEDUCTION).statusCode(409);
        sheet.submitted();
        sheet.score(sheet.department(), "FINANCE", DEDUCTION).statusCode(403);
        sheet.score(sheet.finance(), "FINANCE", DEDUCTION).statusCode(409).body("detail", containsString("现由主管部门审核"));
        sheet.score(sheet.clerk(), "DEPARTMENT", DEDUCTION).statusCode(403);
    }

    @Test
    void a_row_that_does_not_apply_is_not_scored() {
        sheet.fillIn("""
                {"achieved": "已完成。", "rows": [{"actual": "124人"},
                 {"applicable": false, "explanation": "本年未发放。"}, {"actual": "98%"}]}""").statusCode(200);
        sheet.step(sheet.clerk(), "submit").statusCode(200);

        sheet.score(sheet.department(), "DEPARTMENT", """
                        {"rows": [{"position": 2, "score": "0", "reason": "应当考核。"}]}""")
                .statusCode(422)
                .body("errors[0].message", containsString("此项不适用"));
    }

    @Test
    void a_departments_own_sheet_goes_straight_to_finance() {
        OpenedSheet own = OpenedSheet.of(told, told.departmentAsUnit("640300"));
        own.submitted();

        own.show().body("route", equalTo("FINANCE_ALONE"));
        own.step(own.department(), "review").statusCode(409).body("detail", containsString("没有“部门审核”环节"));
        own.step(own.department(), "complete").statusCode(409).body("detail", containsString("现由财政部门审核"));
        own.step(own.finance(), "complete").statusCode(200);
    }

    @Test
    void finance_sends_a_sheet_back_one_desk_or_to_the_unit() {
        sheet.reviewed();
        sheet.finance()
                .body("{\"remarks\": \"请复核第一行。\", \"to\": \"PREVIOUS\"}")
                .post(sheet.path() + ":return")
                .then()
                .statusCode(200)
                .body("stage", equalTo("SUBMITTED"));
        sheet.show().body("remarks", equalTo("请复核第一行。"));
        sheet.step(sheet.department(), "review").statusCode(200);

        sheet.step(sheet.department(), "return", "撤回审核。").statusCode(409).body("detail", containsString("现由财政部门审核"));
        sheet.step(sheet.finance(), "return", "附件不全。").statusCode(200).body("stage", equalTo("OPEN"));
    }

    @Test
    void a_department_that_gets_a_sheet_back_from_finance_may_lower_its_score() {
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", DEDUCTION).statusCode(200);
        sheet.step(sheet.department(), "review").statusCode(200);
        sheet.score(sheet.finance(), "FINANCE", "{\"rows\": [{\"position\": 1, \"score\": \"30\"}]}")
                .statusCode(200);
        String before = sheet.etag();
        sheet.finance()
                .body("{\"remarks\": \"请复核第一行。\", \"to\": \"PREVIOUS\"}")
                .post(sheet.path() + ":return")
                .then()
                .statusCode(200);

        sheet.show().body("rows[0].departmentScore", equalTo("30")).body("rows[0].financeScore", nullValue());
        sheet.clerk()
                .header("If-Match", before)
                .post(sheet.path() + ":withdraw")
                .then()
                .statusCode(412)
                .body("errors.find { it.pointer == '/rows/0/financeScore' }.message", containsString("清空"));
        sheet.score(
                        sheet.department(),
                        "DEPARTMENT",
                        "{\"rows\": [{\"position\": 1, \"score\": \"20\", \"reason\": \"复核后再扣。\"}]}")
                .statusCode(200);
        sheet.step(sheet.department(), "review").statusCode(200).body("stage", equalTo("REVIEWED"));
    }

    @Test
    void a_unit_takes_its_sheet_back_only_while_nobody_has_passed_it() {
        sheet.submitted();
        sheet.step(sheet.clerk(), "withdraw").statusCode(200);
        sheet.step(sheet.clerk(), "submit").statusCode(200);
        sheet.step(sheet.department(), "review").statusCode(200);

        sheet.step(sheet.clerk(), "withdraw").statusCode(409);
    }

    @Test
    void a_returned_sheet_shows_the_deductions_until_it_is_submitted_again() {
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", DEDUCTION).statusCode(200);
        sheet.step(sheet.department(), "return", "请核对名单。").statusCode(200);
        sheet.show().body("rows[0].departmentReason", equalTo("名单中 25 人无签收记录。"));

        sheet.step(sheet.clerk(), "submit").statusCode(200);

        sheet.show().body("rows[0].departmentScore", nullValue()).body("totals.total", equalTo("100.00"));
    }

    @Test
    void a_reviewed_score_that_a_late_payment_leaves_without_a_reason_is_looked_at_again() {
        sheet.submitted();
        sheet.score(sheet.department(), "DEPARTMENT", "{\"rows\": [], \"execution\": {\"score\": \"10\"}}")
                .statusCode(200);
        sheet.step(sheet.department(), "review").statusCode(200);
        sheet.pay(12, "89280.00");

        sheet.step(sheet.finance(), "complete")
                .statusCode(422)
                .body("errors.pointer", contains("/execution/departmentReason"));
        sheet.show().body("stage", equalTo("REVIEWED"));
    }
}
