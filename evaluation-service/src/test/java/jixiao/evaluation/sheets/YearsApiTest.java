package jixiao.evaluation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import jixiao.evaluation.years.EvaluationYears;
import jixiao.evaluation.years.RegionYear;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class YearsApiTest {
    @Inject
    Told told;

    @Inject
    Clock clock;

    @Inject
    EvaluationYears years;

    @Inject
    EntityManager database;

    private String region;
    private String year;
    private OpenedSheet sheet;

    @BeforeEach
    void aRegionOfItsOwnWithOneOpenSheet() {
        region = Integer.toString(ThreadLocalRandom.current().nextInt(210000, 500000));
        year = "/api/evaluations/years/" + region + "/2024";
        sheet = OpenedSheet.in(told, region);
    }

    @Test
    void a_closed_year_changes_no_more_and_says_who_can_open_it() {
        OpenedSheet submitted = OpenedSheet.in(told, region).submitted();
        OpenedSheet completed = OpenedSheet.in(told, region).completed();
        close().statusCode(200).body("closedBy", equalTo(Role.FUND_OFFICE + "@" + region));

        sheet.fillIn(OpenedSheet.FILLED)
                .statusCode(409)
                .body("detail", containsString("已于"))
                .body("detail", containsString("绩效管理岗位"));
        sheet.step(sheet.clerk(), "submit").statusCode(409);
        submitted.step(submitted.clerk(), "withdraw").statusCode(409);
        submitted.step(submitted.department(), "review").statusCode(409);
        submitted.step(submitted.department(), "return", "补充。").statusCode(409);
        submitted.score(submitted.department(), "DEPARTMENT", "{\"rows\": []}").statusCode(409);
        completed.step(completed.finance(), "correct", "更正。").statusCode(409);
        sheet.step(sheet.finance(), "cancel", "取消。").statusCode(409);
        window("\"1\"", LocalDate.now(clock), LocalDate.now(clock)).statusCode(409);
        close().statusCode(409);
    }

    @Test
    void a_submission_that_waited_for_the_close_is_refused() throws Exception {
        LocalDate today = LocalDate.now(clock);
        window("\"0\"", today, today).statusCode(200);
        sheet.fillIn(OpenedSheet.FILLED).statusCode(200);
        CompletableFuture<Integer> submission = QuarkusTransaction.requiringNew()
                .call(() -> {
                    years.stopWork(new RegionYear(region, 2024));
                    CompletableFuture<Integer> queued = CompletableFuture.supplyAsync(
                            () -> sheet.step(sheet.clerk(), "submit").extract().statusCode());
                    waitUntilOneWaits();
                    database.createNativeQuery(
                                    "update evaluation_year set closed_at = now(), closed_by = 'fund-office' where region = ?")
                            .setParameter(1, region)
                            .executeUpdate();
                    return queued;
                });

        assertThat(submission.get(30, TimeUnit.SECONDS)).isEqualTo(409);
        sheet.show().body("stage", equalTo("OPEN"));
    }

    private void waitUntilOneWaits() {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ((Number) database.createNativeQuery(
                                                "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                                        .getSingleResult())
                                .intValue()
                        > 0);
    }

    @Test
    void only_the_performance_office_opens_a_closed_year_again_and_only_with_a_reason() {
        close().statusCode(200);

        finance().body("{\"remarks\": \"补报。\"}").post(year + ":reopen").then().statusCode(403);
        performanceOffice()
                .body("{\"remarks\": \" \"}")
                .post(year + ":reopen")
                .then()
                .statusCode(422);
        reopen().statusCode(200).body("closedAt", nullValue()).body("reopenReason", equalTo("审计要求更正。"));
        reopen().statusCode(409);
        sheet.fillIn(OpenedSheet.FILLED).statusCode(200);
    }

    @Test
    void what_comes_after_the_close_is_kept_and_opens_its_correction_when_the_year_is_reopened() {
        OpenedSheet done = OpenedSheet.in(told, region).completed();
        close().statusCode(200);

        done.pay(12, "49600.00");
        done.pay(13, "89280.00");
        done.show().body("stage", equalTo("COMPLETED")).body("execution.rate", equalTo("100.00"));
        administrator().get("/operations/parked-events").then().statusCode(200).body("$", empty());

        reopen().statusCode(200);
        done.show()
                .body("stage", equalTo("OPEN"))
                .body("revision", equalTo(2))
                .body("execution.rate", equalTo("90.00"))
                .body("correctionReason", equalTo("办结后补记执行数。"));
    }

    @Test
    void a_goal_and_a_budget_that_come_after_the_close_are_both_taken_when_it_is_reopened() {
        close().statusCode(200);
        sheet.adjustGoal(2, "130人");
        sheet.adjustBudget(12, "120000.00", "追加慰问对象");
        sheet.show().body("rows[0].target", equalTo("124人"));

        reopen().statusCode(200);

        sheet.show()
                .body("rows[0].target", equalTo("130人"))
                .body("rows[0].previousTarget", equalTo("124人"))
                .body("funds[0].adjustedWritten", equalTo("12"));
    }

    @Test
    void a_project_approved_after_the_close_gets_its_sheet_when_the_year_is_reopened() {
        close().statusCode(200);
        UUID late = UUID.randomUUID();
        told.goal(late, told.example("indicator-service", "jixiao.goal.approved.v1", late, sheet.unit()));
        told.budget(late, told.example("project-service", "jixiao.budget.approved.v1", late, sheet.unit()));
        finance().get("/api/evaluations?projectId=" + late).then().body("items", empty());

        reopen().statusCode(200);

        finance().get("/api/evaluations?projectId=" + late).then().body("items", hasSize(1));
    }

    @Test
    void years_are_listed_with_the_sheets_of_every_stage() {
        OpenedSheet.in(told, region).submitted();
        OpenedSheet.in(told, region).reviewed();
        OpenedSheet.in(told, region).completed();
        sheet.step(sheet.finance(), "cancel", "项目终止。").statusCode(200);

        finance()
                .get("/api/evaluations/years?fiscalYear=2024")
                .then()
                .statusCode(200)
                .body("items.region", contains(region))
                .body("items[0].sheets.submitted", equalTo(1))
                .body("items[0].sheets.reviewed", equalTo(1))
                .body("items[0].sheets.completed", equalTo(1))
                .body("items[0].sheets.cancelled", equalTo(1))
                .body("items[0].sheets.open", equalTo(0));
        String first =
                administrator().get("/api/evaluations/years?limit=1").jsonPath().getString("next");
        assertThat(administrator()
                        .get("/api/evaluations/years?limit=1&after=" + first)
                        .jsonPath()
                        .getString("items[0].region"))
                .isNotEqualTo(first.substring(0, 6));
    }

    @Test
    void another_regions_finance_neither_sees_nor_closes_the_year() {
        RequestSpecification stranger = OpenedSheet.as(TokensForTests.ofRegion(Role.FUND_OFFICE, "650102"));
        stranger.post(year + ":close").then().statusCode(404);
        sheet.department().post(year + ":close").then().statusCode(403);
        finance().get("/api/evaluations/years/000000/2024").then().statusCode(404);
    }

    @Test
    void people_of_a_unit_see_the_year_of_their_own_region_and_of_no_other() {
        String elsewhere = Integer.toString(Integer.parseInt(region) + 100000);
        OpenedSheet.in(told, elsewhere);

        sheet.clerk().get(year).then().statusCode(200).body("sheets.open", equalTo(1));
        sheet.department().get(year).then().statusCode(200);
        sheet.clerk()
                .get("/api/evaluations/years/" + elsewhere + "/2024")
                .then()
                .statusCode(404);
        sheet.department()
                .get("/api/evaluations/years/" + elsewhere + "/2024")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse window(String ifMatch, LocalDate opens, LocalDate closes) {
        return finance()
                .header("If-Match", ifMatch)
                .body("{\"opens\": \"" + opens + "\", \"closes\": \"" + closes + "\"}")
                .put(year)
                .then();
    }

    private ValidatableResponse close() {
        return finance().post(year + ":close").then();
    }

    private ValidatableResponse reopen() {
        return performanceOffice()
                .body("{\"remarks\": \"审计要求更正。\"}")
                .post(year + ":reopen")
                .then();
    }

    private RequestSpecification finance() {
        return OpenedSheet.as(TokensForTests.ofRegion(Role.FUND_OFFICE, region));
    }

    private RequestSpecification performanceOffice() {
        return OpenedSheet.as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, region));
    }

    private static RequestSpecification administrator() {
        return OpenedSheet.as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"));
    }
}
